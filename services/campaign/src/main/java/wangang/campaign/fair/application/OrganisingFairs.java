package wangang.campaign.fair.application;

import java.util.Set;
import java.util.function.Function;
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
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.campaign.organising.domain.CampaignId;
import wangang.campaign.reference.domain.PlainText;
import wangang.platform.kernel.Outcome;

/** Officers of the whole district plan fairs and bring them from state to state; of two that do, the second is told. */
@Service
@Transactional
public class OrganisingFairs {

    private final ReadingCampaigns campaigns;
    private final Fairs fairs;
    private final CampaignTime time;

    OrganisingFairs(ReadingCampaigns campaigns, Fairs fairs, CampaignTime time) {
        this.campaigns = campaigns;
        this.fairs = fairs;
        this.time = time;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<Fair> plan(Set<String> subdistricts, CampaignId id, FairForm form) {
        return WholeDistrict.only(
                subdistricts,
                () -> campaigns
                        .unclosed(id)
                        .flatMap(campaign -> FairRules.check(form, campaign.terms(), time.today()))
                        .map(terms -> {
                            var now = time.now();
                            var fair = Fair.plan(FairId.next(now), id, terms, now);
                            fairs.add(fair);
                            return fair;
                        }));
    }

    public Outcome<Fair> change(Set<String> subdistricts, FairId id, long expectedVersion, FairForm form) {
        return locked(
                subdistricts,
                id,
                expectedVersion,
                fair -> campaigns
                        .unclosed(fair.campaign())
                        .flatMap(campaign -> FairRules.check(form, campaign.terms(), time.today()))
                        .flatMap(terms -> fair.change(terms, time.now())));
    }

    public Outcome<Fair> tick(Set<String> subdistricts, FairId id, long expectedVersion, Set<FairCheck> done) {
        return locked(subdistricts, id, expectedVersion, fair -> fair.tick(done, time.now()));
    }

    public Outcome<Fair> step(
            Set<String> subdistricts, FairId id, long expectedVersion, FairStep step, @Nullable String reason) {
        return locked(
                subdistricts,
                id,
                expectedVersion,
                fair -> campaigns
                        .byId(fair.campaign(), true)
                        .flatMap(campaign -> fair.step(step, campaign, PlainText.readable(reason), time.now())));
    }

    private Outcome<Fair> locked(
            Set<String> subdistricts, FairId id, long expectedVersion, Function<Fair, Outcome<Fair>> decision) {
        return WholeDistrict.only(subdistricts, () -> decided(id, expectedVersion, decision));
    }

    private Outcome<Fair> decided(FairId id, long expectedVersion, Function<Fair, Outcome<Fair>> decision) {
        var fair = fairs.lock(id).orElse(null);
        if (fair == null) {
            return Outcome.refused(FairOrganisingRefusals.UNKNOWN);
        }
        if (fair.version() != expectedVersion) {
            return Outcome.refused(FairOrganisingRefusals.STALE);
        }
        return decision.apply(fair).map(changed -> {
            fairs.update(changed);
            return changed;
        });
    }
}
