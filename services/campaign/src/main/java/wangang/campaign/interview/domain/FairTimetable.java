package wangang.campaign.interview.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.fair.domain.FairStatus;
import wangang.platform.kernel.Outcome;

/**
 * A fair's timetable and where it is in its life; its days and interviews are beside it.
 *
 * @param fingerprint of all it was made of
 * @param slots how many interviews the booths have time for
 * @param version grows whenever it is made, published or changed
 */
public record FairTimetable(
        FairId fair,
        TimetableStatus status,
        String fingerprint,
        int slots,
        long version,
        Instant madeAt,
        @Nullable Instant publishedAt) {

    public static FairTimetable first(FairId fair, FairInput input, FairPlan plan, Instant now) {
        return new FairTimetable(fair, TimetableStatus.DRAFT, input.fingerprint(), plan.slots(), 1, now, null);
    }

    public boolean isPublished() {
        return status == TimetableStatus.PUBLISHED;
    }

    public Outcome<FairTimetable> makeAgain(FairInput input, FairPlan plan, Instant now) {
        return isPublished()
                ? Outcome.refused(TimetableRefusals.PUBLISHED)
                : Outcome.done(new FairTimetable(
                        fair, status, input.fingerprint(), plan.slots(), version + 1, now, publishedAt));
    }

    /** @param input all that it would be made of now */
    public Outcome<FairTimetable> publish(Fair of, FairInput input, Moment moment, Instant now) {
        return mayBeMade(of, moment)
                .flatMap(Fair::withCheckedExhibitors)
                .flatMap(_ -> input.fingerprint().equals(fingerprint)
                        ? Outcome.done(new FairTimetable(
                                fair, TimetableStatus.PUBLISHED, fingerprint, slots, version + 1, madeAt, now))
                        : Outcome.refused(TimetableRefusals.OUT_OF_DATE));
    }

    /**
     * What changed while it was computed could not be published, and must not come back.
     *
     * @param madeOf all that it was made of
     * @param now all that it would be made of now
     */
    public static Outcome<FairInput> stillMadeOf(FairInput madeOf, FairInput now) {
        return madeOf.equals(now) ? Outcome.done(now) : Outcome.refused(TimetableRefusals.OUT_OF_DATE);
    }

    public FairTimetable changed(FairPlan plan) {
        return new FairTimetable(fair, status, fingerprint, plan.slots(), version + 1, madeAt, publishedAt);
    }

    /** Between the registration's end and the fair's beginning, by the clock too. */
    public static Outcome<Fair> mayBeMade(Fair of, Moment moment) {
        if (of.status() != FairStatus.REGISTRATION_CLOSED) {
            return Outcome.refused(TimetableRefusals.NOT_CLOSED);
        }
        return of.terms().sessions().stream()
                        .anyMatch(session -> moment.isPast(session.day(), Minutes.up(session.from())))
                ? Outcome.refused(TimetableRefusals.TOO_LATE)
                : Outcome.done(of);
    }
}
