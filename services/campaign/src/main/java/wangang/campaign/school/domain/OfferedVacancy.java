package wangang.campaign.school.domain;

import wangang.campaign.market.domain.Admission;
import wangang.campaign.market.domain.VacancyId;

/** An open vacancy that takes part in the campaign. */
public record OfferedVacancy(
        VacancyId id, String title, String employerName, int remainingOpenings, Admission admission) {}
