package wangang.campaign.enrolment.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/**
 * A vacancy's part in a campaign: from approval until it leaves. Every change makes the next version.
 *
 * @param reason why an officer refused it
 * @param leftAt when it ceased to take part; null while it does or if it never did
 */
public record Enrolment(
        EnrolmentId id,
        CampaignId campaign,
        VacancyId vacancy,
        EmployerId employer,
        EnrolmentStatus status,
        @Nullable String reason,
        long version,
        Instant requestedAt,
        @Nullable Instant approvedAt,
        @Nullable Instant leftAt,
        Instant changedAt) {

    public static Outcome<EnrolmentEvent> request(EnrolmentId id, EnrolmentCase asked, Instant now) {
        var objections = EnrolmentRules.objections(asked);
        return objections.isEmpty()
                ? Outcome.done(new EnrolmentEvent.Requested(new Enrolment(
                        id,
                        asked.campaign().id(),
                        asked.vacancy().id(),
                        asked.vacancy().employer(),
                        EnrolmentStatus.PENDING,
                        null,
                        1,
                        now,
                        null,
                        null,
                        now)))
                : Outcome.refused(objections);
    }

    /** The rules are looked at again: vacancy, employer and campaign may have changed since it was asked for. */
    public Outcome<EnrolmentEvent> approve(EnrolmentCase present, Instant now) {
        if (status != EnrolmentStatus.PENDING) {
            return Outcome.refused(
                    status == EnrolmentStatus.APPROVED ? EnrolmentRefusals.ALREADY_APPROVED : EnrolmentRefusals.OVER);
        }
        var objections = EnrolmentRules.objections(present);
        return objections.isEmpty()
                ? Outcome.done(new EnrolmentEvent.Approved(next(EnrolmentStatus.APPROVED, null, now, null, now)))
                : Outcome.refused(objections);
    }

    /** Also takes an approval back. */
    public Outcome<EnrolmentEvent> refuse(@Nullable String why, Instant now) {
        if (!isInForce()) {
            return Outcome.refused(EnrolmentRefusals.OVER);
        }
        return why == null
                ? Outcome.refused(EnrolmentRefusals.REASON_MISSING)
                : Outcome.done(new EnrolmentEvent.Refused(left(EnrolmentStatus.REFUSED, why, now)));
    }

    /** By its employer. */
    public Outcome<EnrolmentEvent> withdraw(Instant now) {
        return isInForce()
                ? Outcome.done(new EnrolmentEvent.Withdrawn(left(EnrolmentStatus.WITHDRAWN, null, now)))
                : Outcome.refused(EnrolmentRefusals.OVER);
    }

    /**
     * With its campaign; nothing when it is over already.
     *
     * @param ended when the campaign ended; it may be closed only later
     */
    public List<EnrolmentEvent> end(Instant ended, Instant now) {
        if (!isInForce()) {
            return List.of();
        }
        var left = approvedAt == null || ended.isAfter(approvedAt) ? ended : approvedAt;
        return List.of(new EnrolmentEvent.Ended(
                next(EnrolmentStatus.ENDED, null, approvedAt, approvedAt == null ? null : left, now)));
    }

    private boolean isInForce() {
        return status == EnrolmentStatus.PENDING || status == EnrolmentStatus.APPROVED;
    }

    private Enrolment left(EnrolmentStatus as, @Nullable String why, Instant now) {
        return next(as, why, approvedAt, approvedAt == null ? null : now, now);
    }

    private Enrolment next(
            EnrolmentStatus as, @Nullable String why, @Nullable Instant approved, @Nullable Instant left, Instant now) {
        return new Enrolment(id, campaign, vacancy, employer, as, why, version + 1, requestedAt, approved, left, now);
    }
}
