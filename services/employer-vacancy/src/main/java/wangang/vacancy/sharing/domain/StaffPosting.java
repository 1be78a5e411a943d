package wangang.vacancy.sharing.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.domain.StaffingEvent.Changed;
import wangang.vacancy.sharing.domain.StaffingEvent.Closed;
import wangang.vacancy.sharing.domain.StaffingEvent.Opened;

/**
 * An employer's offer or need of staff. Every change makes the next version.
 *
 * @param agreed people about whom there are agreements
 */
public record StaffPosting(
        StaffingId id,
        EmployerId employer,
        StaffingTerms terms,
        int agreed,
        long version,
        Instant openedAt,
        Instant changedAt,
        @Nullable StaffingClosing closing) {

    public static StaffingEvent open(StaffingId id, EmployerId employer, StaffingTerms terms, Instant now) {
        return new Opened(new StaffPosting(id, employer, terms, 0, 1, now, now, null));
    }

    public StaffingSide side() {
        return terms.side();
    }

    public StaffingStatus status() {
        return closing == null ? StaffingStatus.OPEN : StaffingStatus.CLOSED;
    }

    public boolean isOpen() {
        return closing == null;
    }

    /** People still offered or needed. */
    public int remaining() {
        return Math.max(0, terms.headcount() - agreed);
    }

    public Outcome<StaffingEvent> change(StaffingTerms changed, Instant now) {
        if (!isOpen()) {
            return Outcome.refused(StaffingRefusals.CLOSED);
        }
        if (changed.side() != side()) {
            return Outcome.refused(StaffingRefusals.SIDE_FIXED);
        }
        return changed.headcount() <= agreed
                ? Outcome.refused(StaffingRefusals.HEADCOUNT_AGREED)
                : Outcome.done(new Changed(next(changed, agreed, now, null)));
    }

    public Outcome<StaffingEvent> withdraw(Instant now) {
        return close(StaffingEnd.WITHDRAWN, now);
    }

    /** When its last day is over. */
    public Outcome<StaffingEvent> expire(LocalDate today, Instant now) {
        return terms.validUntil().isBefore(today)
                ? close(StaffingEnd.EXPIRED, now)
                : Outcome.refused(StaffingRefusals.STILL_VALID);
    }

    /** Its employer may not be seen for now. */
    public Outcome<StaffingEvent> suspend(Instant now) {
        return close(StaffingEnd.EMPLOYER_SUSPENDED, now);
    }

    /** Its employer may be seen again; what ran out meanwhile stays closed. */
    public Outcome<StaffingEvent> resume(LocalDate today, Instant now) {
        return closing == null
                        || closing.cause() != StaffingEnd.EMPLOYER_SUSPENDED
                        || terms.validUntil().isBefore(today)
                ? Outcome.refused(StaffingRefusals.CLOSED)
                : Outcome.done(new Opened(next(terms, agreed, now, null)));
    }

    /** Whoever calls has asked whether so many are left; the last ones close it. */
    StaffingEvent agreeOn(int heads, Instant now) {
        if (heads < 1 || heads > remaining() || !isOpen()) {
            throw new IllegalArgumentException("%d of %d people of %s".formatted(heads, remaining(), id));
        }
        return heads == remaining()
                ? new Closed(next(terms, agreed + heads, now, new StaffingClosing(now, StaffingEnd.AGREED)))
                : new Changed(next(terms, agreed + heads, now, null));
    }

    private Outcome<StaffingEvent> close(StaffingEnd cause, Instant now) {
        return isOpen()
                ? Outcome.done(new Closed(next(terms, agreed, now, new StaffingClosing(now, cause))))
                : Outcome.refused(StaffingRefusals.CLOSED);
    }

    private StaffPosting next(StaffingTerms current, int heads, Instant now, @Nullable StaffingClosing end) {
        return new StaffPosting(id, employer, current, heads, version + 1, openedAt, now, end);
    }
}
