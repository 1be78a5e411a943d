package wangang.campaign.fair.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/**
 * A recruitment fair and where it is in its life. Every change makes the next version.
 *
 * @param checks what is in place of what the law asks for
 * @param cancelReason why it was cancelled
 */
public record Fair(
        FairId id,
        CampaignId campaign,
        FairTerms terms,
        Set<FairCheck> checks,
        FairStatus status,
        @Nullable String cancelReason,
        long version,
        Instant changedAt) {

    public Fair {
        checks = Set.copyOf(checks);
    }

    public static Fair plan(FairId id, CampaignId campaign, FairTerms terms, Instant now) {
        return new Fair(id, campaign, terms, Set.of(), FairStatus.PLANNED, null, 1, now);
    }

    public boolean isAnnounced() {
        return status != FairStatus.PLANNED;
    }

    public Outcome<Fair> change(FairTerms changed, Instant now) {
        return isAnnounced()
                ? Outcome.refused(FairRefusals.NOT_PLANNED)
                : Outcome.done(new Fair(id, campaign, changed, checks, status, null, version + 1, now));
    }

    public Outcome<Fair> tick(Set<FairCheck> done, Instant now) {
        return isAnnounced()
                ? Outcome.refused(FairRefusals.NOT_PLANNED)
                : Outcome.done(new Fair(id, campaign, terms, done, status, null, version + 1, now));
    }

    /**
     * @param within the fair's campaign
     * @param reason needed to cancel
     */
    public Outcome<Fair> step(FairStep step, Campaign within, @Nullable String reason, Instant now) {
        if (!status.next().contains(step)) {
            return Outcome.refused(FairRefusals.stepNotPossible(status));
        }
        if (step == FairStep.OPEN_REGISTRATION && !within.isOpen()) {
            return Outcome.refused(FairRefusals.CAMPAIGN_NOT_OPEN);
        }
        var missing = missingChecks();
        if (step == FairStep.OPEN_REGISTRATION && !missing.isEmpty()) {
            return Outcome.refused(FairRefusals.checksMissing(missing));
        }
        if (step == FairStep.CANCEL && reason == null) {
            return Outcome.refused(FairRefusals.REASON_MISSING);
        }
        var why = step == FairStep.CANCEL ? reason : null;
        return Outcome.done(new Fair(id, campaign, terms, checks, step.leadsTo(), why, version + 1, now));
    }

    private Set<FairCheck> missingChecks() {
        var missing = EnumSet.allOf(FairCheck.class);
        missing.removeAll(checks);
        return missing;
    }
}
