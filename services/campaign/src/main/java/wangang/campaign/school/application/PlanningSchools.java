package wangang.campaign.school.application;

import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.PlannableCampaigns;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.reference.domain.ReferenceTables;
import wangang.campaign.school.domain.SchoolForm;
import wangang.campaign.school.domain.SchoolPlan;
import wangang.campaign.school.domain.SchoolPlanId;
import wangang.campaign.school.domain.SchoolRules;
import wangang.platform.kernel.Outcome;

/** Officers of the whole district plan for universities, until the campaign closes. */
@Service
@Transactional
public class PlanningSchools {

    private final PlannableCampaigns campaigns;
    private final SchoolPlans plans;
    private final ReferenceTables tables;
    private final CampaignTime time;

    PlanningSchools(PlannableCampaigns campaigns, SchoolPlans plans, ReferenceTables tables, CampaignTime time) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.tables = tables;
        this.time = time;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<SchoolPlan> plan(Set<String> subdistricts, CampaignId campaign, SchoolForm form) {
        return campaigns
                .unclosed(subdistricts, campaign)
                .flatMap(_ -> SchoolRules.check(form, time.today(), tables))
                .flatMap(checked -> {
                    var now = time.now();
                    var plan = SchoolPlan.make(SchoolPlanId.next(now), campaign, checked, now);
                    return plans.add(plan) ? Outcome.done(plan) : Outcome.refused(SchoolRefusals.ALREADY_PLANNED);
                });
    }

    public Outcome<SchoolPlan> change(
            Set<String> subdistricts, CampaignId campaign, SchoolPlanId id, long expectedVersion, SchoolForm form) {
        return locked(
                subdistricts,
                campaign,
                id,
                expectedVersion,
                plan -> SchoolRules.check(form, time.today(), tables).flatMap(checked -> {
                    var changed = plan.change(checked, time.now());
                    return plans.update(changed)
                            ? Outcome.done(changed)
                            : Outcome.refused(SchoolRefusals.ALREADY_PLANNED);
                }));
    }

    public Outcome<SchoolPlan> remove(
            Set<String> subdistricts, CampaignId campaign, SchoolPlanId id, long expectedVersion) {
        return locked(subdistricts, campaign, id, expectedVersion, plan -> {
            plans.remove(plan.id());
            return Outcome.done(plan);
        });
    }

    private Outcome<SchoolPlan> locked(
            Set<String> subdistricts,
            CampaignId campaign,
            SchoolPlanId id,
            long expectedVersion,
            Function<SchoolPlan, Outcome<SchoolPlan>> then) {
        return campaigns.unclosed(subdistricts, campaign).flatMap(_ -> {
            var plan = plans.lock(campaign, id).orElse(null);
            if (plan == null) {
                return Outcome.refused(SchoolRefusals.UNKNOWN);
            }
            return plan.version() == expectedVersion ? then.apply(plan) : Outcome.refused(SchoolRefusals.STALE);
        });
    }
}
