package wangang.campaign.school.application;

import java.util.List;
import wangang.campaign.school.domain.MajorCoverage;
import wangang.campaign.school.domain.OfferedVacancy;
import wangang.campaign.school.domain.SchoolPlan;

/** A plan, what is offered to each of its majors, and the vacancies that fit any of them. */
public record PlanCoverage(SchoolPlan plan, List<MajorCoverage> majors, List<OfferedVacancy> fitting) {}
