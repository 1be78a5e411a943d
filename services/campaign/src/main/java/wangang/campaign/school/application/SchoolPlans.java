package wangang.campaign.school.application;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.school.domain.OfferedVacancy;
import wangang.campaign.school.domain.SchoolPlan;
import wangang.campaign.school.domain.SchoolPlanId;

/** All plans of universities, and what can be offered to them. */
public interface SchoolPlans {

    /** False when the campaign has a plan of that school and year. */
    boolean add(SchoolPlan plan);

    /** False when another plan of the campaign is of that school and year. */
    boolean update(SchoolPlan plan);

    void remove(SchoolPlanId id);

    Optional<SchoolPlan> find(CampaignId campaign, SchoolPlanId id);

    /** Against every other writer, until the running transaction ends. */
    Optional<SchoolPlan> lock(CampaignId campaign, SchoolPlanId id);

    /** By the name of the school and the year, after {@code after}. */
    List<SchoolPlan> ofCampaign(CampaignId campaign, @Nullable PlanPlace after, int limit);

    /** Open vacancies that take part, newest enrolment first. */
    List<OfferedVacancy> offeredIn(CampaignId campaign);
}
