package wangang.campaign.fair.application;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairCheck;
import wangang.campaign.fair.domain.FairForm;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairRules;
import wangang.campaign.fair.domain.FairStep;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.PlannableCampaigns;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.reference.domain.PlainText;
import wangang.platform.kernel.Outcome;

/**
 * Officers of the whole district plan fairs and bring them from state to state; of two that do, the second is told. The
 * campaign is held before its fair: its closing takes the two in the same order.
 */
@Service
@Transactional
public class OrganisingFairs {

    private final PlannableCampaigns campaigns;
    private final Fairs fairs;
    private final FairChanges changes;
    private final List<FairGuard> guards;
    private final CampaignTime time;

    OrganisingFairs(
            PlannableCampaigns campaigns, Fairs fairs, FairChanges changes, List<FairGuard> guards, CampaignTime time) {
        this.campaigns = campaigns;
        this.fairs = fairs;
        this.changes = changes;
        this.guards = guards;
        this.time = time;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<Fair> plan(Set<String> subdistricts, CampaignId id, FairForm form) {
        var now = time.here();
        return campaigns
                .unclosed(subdistricts, id)
                .flatMap(campaign -> FairRules.check(form, campaign.terms(), now.toLocalDateTime()))
                .map(terms -> {
                    var fair = Fair.plan(FairId.next(now.toInstant()), id, terms, now.toInstant());
                    fairs.add(fair);
                    return fair;
                });
    }

    public Outcome<Fair> change(Set<String> subdistricts, FairId id, long expectedVersion, FairForm form) {
        var now = time.here();
        return decided(
                subdistricts,
                id,
                expectedVersion,
                (fair, within) -> within.unclosed()
                        .flatMap(campaign -> FairRules.check(form, campaign.terms(), now.toLocalDateTime()))
                        .flatMap(terms -> fair.change(terms, now.toInstant())));
    }

    /** @param officer the account that says so */
    public Outcome<Fair> tick(
            Set<String> subdistricts, String officer, FairId id, long expectedVersion, Set<FairCheck> done) {
        return decided(subdistricts, id, expectedVersion, (fair, _) -> fair.tick(done, officer, time.now()));
    }

    public Outcome<Fair> step(
            Set<String> subdistricts, FairId id, long expectedVersion, FairStep step, @Nullable String reason) {
        return decided(
                subdistricts,
                id,
                expectedVersion,
                (fair, campaign) -> fair.step(step, campaign, PlainText.readable(reason), time.here())
                        .flatMap(next -> FairGuard.firstOf(guards, fair, step)
                                .<Outcome<Fair>>map(Outcome::refused)
                                .orElseGet(() -> Outcome.done(next))));
    }

    private Outcome<Fair> decided(
            Set<String> subdistricts,
            FairId id,
            long expectedVersion,
            BiFunction<Fair, Campaign, Outcome<Fair>> decision) {
        return WholeDistrict.only(subdistricts, () -> {
            var found = fairs.find(id).orElse(null);
            return found == null
                    ? Outcome.refused(FairOrganisingRefusals.UNKNOWN)
                    : campaigns
                            .held(subdistricts, found.campaign())
                            .flatMap(campaign -> locked(id, expectedVersion)
                                    .flatMap(fair -> decision.apply(fair, campaign))
                                    .map(changes::update));
        });
    }

    private Outcome<Fair> locked(FairId id, long expectedVersion) {
        var fair = fairs.lock(id).orElse(null);
        if (fair == null) {
            return Outcome.refused(FairOrganisingRefusals.UNKNOWN);
        }
        return fair.version() == expectedVersion ? Outcome.done(fair) : Outcome.refused(FairOrganisingRefusals.STALE);
    }
}
