package wangang.campaign.school.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.school.domain.SchoolPlan;
import wangang.campaign.school.domain.SchoolPlanId;
import wangang.platform.kernel.Outcome;

/** Plans, with what the campaign's vacancies offer to them now. */
@Service
@Transactional(readOnly = true)
public class ReadingSchools {

    private final ReadingCampaigns campaigns;
    private final SchoolPlans plans;

    ReadingSchools(ReadingCampaigns campaigns, SchoolPlans plans) {
        this.campaigns = campaigns;
        this.plans = plans;
    }

    public Outcome<List<PlanCoverage>> ofCampaign(CampaignId id, @Nullable PlanPlace after, int limit) {
        return campaigns.byId(id, true).map(campaign -> {
            var offered = plans.offeredIn(campaign.id());
            return plans.ofCampaign(campaign.id(), after, limit).stream()
                    .map(plan -> new PlanCoverage(plan, plan.coverage(offered), List.of()))
                    .toList();
        });
    }

    public Outcome<PlanCoverage> byId(CampaignId campaign, SchoolPlanId id) {
        return plans.find(campaign, id)
                .map(this::covered)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(SchoolRefusals.UNKNOWN));
    }

    private PlanCoverage covered(SchoolPlan plan) {
        var offered = plans.offeredIn(plan.campaign());
        return new PlanCoverage(
                plan,
                plan.coverage(offered),
                offered.stream().filter(plan::isFittedBy).toList());
    }
}
