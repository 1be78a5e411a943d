package wangang.vacancy.posting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.employer.domain.EmployerStatus;
import wangang.vacancy.posting.domain.VacancyEvent.Aged;
import wangang.vacancy.posting.domain.VacancyEvent.Changed;
import wangang.vacancy.posting.domain.VacancyEvent.Confirmed;
import wangang.vacancy.posting.domain.VacancyEvent.Drafted;
import wangang.vacancy.posting.domain.VacancyEvent.Expired;
import wangang.vacancy.posting.domain.VacancyEvent.Filled;
import wangang.vacancy.posting.domain.VacancyEvent.Published;
import wangang.vacancy.posting.domain.VacancyEvent.Withdrawn;

/**
 * A vacancy and where it is in its life: draft, published (and changed while it is), then filled, withdrawn or expired
 * for good. Only what a suspension of the employer closed opens again with its end. Every change makes the next
 * version; that somebody still wants to fill it is no change, unless it had sunk.
 *
 * @param hires through the platform
 */
public record Vacancy(
        VacancyId id,
        EmployerId employer,
        VacancyTerms terms,
        VacancyStatus status,
        int hires,
        long version,
        @Nullable Instant publishedAt,
        Instant changedAt,
        Activity activity,
        @Nullable Closing closing) {

    private static final Duration NEAR_ENOUGH = Duration.ofHours(1);

    public static Vacancy draft(VacancyId id, EmployerId employer, VacancyTerms terms, Instant now) {
        return new Vacancy(id, employer, terms, VacancyStatus.DRAFT, 0, 1, null, now, Activity.now(now), null);
    }

    public int remainingOpenings() {
        return Math.max(0, terms.openings() - hires);
    }

    public boolean isDraft() {
        return status == VacancyStatus.DRAFT;
    }

    public boolean isPublished() {
        return status == VacancyStatus.PUBLISHED;
    }

    public boolean isClosed() {
        return closing != null;
    }

    public boolean isClosedBy(ClosingCause cause) {
        return closing != null && closing.cause() == cause;
    }

    public Outcome<VacancyEvent> publish(PublicationPolicy policy, EmployerStatus standing, Instant now) {
        if (!isDraft()) {
            return Outcome.refused(isClosed() ? VacancyRefusals.CLOSED : VacancyRefusals.ALREADY_PUBLISHED);
        }
        return allowed(policy, terms, standing).map(_ -> new Published(opened(terms, now, now)));
    }

    /** A draft stays one; what is published must keep every rule of publication. */
    public Outcome<VacancyEvent> change(
            VacancyTerms changed, PublicationPolicy policy, EmployerStatus standing, Instant now) {
        if (isClosed()) {
            return Outcome.refused(VacancyRefusals.CLOSED);
        }
        if (publishedAt == null) {
            return Outcome.done(new Drafted(new Vacancy(
                    id, employer, changed, status, hires, version + 1, null, now, Activity.now(now), null)));
        }
        if (changed.openings() <= hires) {
            return Outcome.refused(VacancyRefusals.OPENINGS_BELOW_HIRES);
        }
        return allowed(policy, changed, standing).map(_ -> new Changed(opened(changed, publishedAt, now)));
    }

    /** Filled outside the platform, or in ways it was not told of. */
    public Outcome<VacancyEvent> fill(Instant now) {
        return ifPublished()
                .map(_ -> new Filled(closed(VacancyStatus.FILLED, ClosingCause.FILLED_ELSEWHERE, null, now)));
    }

    public Outcome<VacancyEvent> withdraw(@Nullable String reason, Instant now) {
        return ifPublished()
                .map(_ -> new Withdrawn(
                        closed(VacancyStatus.WITHDRAWN, ClosingCause.WITHDRAWN_BY_EMPLOYER, reason, now)));
    }

    /** An officer does not let it stand; the reason is for its employer. */
    public Outcome<VacancyEvent> takeDown(String reason, Instant now) {
        return ifPublished()
                .map(_ -> new Withdrawn(
                        closed(VacancyStatus.WITHDRAWN, ClosingCause.TAKEN_DOWN_BY_OFFICER, reason, now)));
    }

    /** When its last day is over. */
    public Outcome<VacancyEvent> expire(LocalDate today, Instant now) {
        return terms.validUntil().isBefore(today)
                ? ifPublished().map(_ -> new Expired(closed(VacancyStatus.EXPIRED, ClosingCause.EXPIRED, null, now)))
                : Outcome.refused(VacancyRefusals.STILL_VALID);
    }

    /** Whether a sign that it is still open is worth keeping: an hour is near enough. */
    public boolean isWorthConfirming(Instant now) {
        return isPublished() && (activity.stale() || activity.at().isBefore(now.minus(NEAR_ENOUGH)));
    }

    /** Somebody still wants to fill it; only what had sunk changes by it. */
    public Outcome<VacancyEvent> confirm(Instant now) {
        return ifPublished()
                .map(_ -> activity.stale() ? new Aged(aged(Activity.now(now), now)) : new Confirmed(active(now)));
    }

    /** Nothing was heard of it since {@code since}. */
    public Outcome<VacancyEvent> sink(Instant since, Instant now) {
        return activity.stale() || !activity.at().isBefore(since)
                ? Outcome.refused(VacancyRefusals.STILL_FRESH)
                : ifPublished().map(_ -> new Aged(aged(new Activity(activity.at(), true), now)));
    }

    /** It had sunk, and still nothing was heard of it since {@code since}. */
    public Outcome<VacancyEvent> lapse(Instant since, Instant now) {
        return activity.stale() && activity.at().isBefore(since)
                ? ifPublished()
                        .map(_ -> new Expired(closed(VacancyStatus.EXPIRED, ClosingCause.UNCONFIRMED, null, now)))
                : Outcome.refused(VacancyRefusals.STILL_FRESH);
    }

    /** One of its openings is taken; the last one closes it. Hires after closing still count. */
    public Outcome<VacancyEvent> hire(Instant now) {
        if (remainingOpenings() == 0) {
            return Outcome.refused(VacancyRefusals.NO_OPENINGS_LEFT);
        }
        var hired = new Vacancy(
                id, employer, terms, status, hires + 1, version, publishedAt, changedAt, Activity.now(now), closing);
        return Outcome.done(
                hired.isPublished() && hired.remainingOpenings() == 0
                        ? new Filled(hired.closed(VacancyStatus.FILLED, ClosingCause.HIRED, null, now))
                        : new Changed(new Vacancy(
                                id,
                                employer,
                                terms,
                                status,
                                hires + 1,
                                version + 1,
                                publishedAt,
                                now,
                                Activity.now(now),
                                closing)));
    }

    /** Its employer may not be seen for now. */
    public Outcome<VacancyEvent> suspend(Instant now) {
        return ifPublished()
                .map(_ -> new Withdrawn(closed(VacancyStatus.WITHDRAWN, ClosingCause.EMPLOYER_SUSPENDED, null, now)));
    }

    /** Its employer may be seen again; what ran out meanwhile expires. */
    public Outcome<VacancyEvent> resume(LocalDate today, Instant now) {
        if (!isClosedBy(ClosingCause.EMPLOYER_SUSPENDED) || publishedAt == null) {
            return Outcome.refused(VacancyRefusals.CLOSED);
        }
        if (remainingOpenings() == 0) {
            return Outcome.done(new Filled(closed(VacancyStatus.FILLED, ClosingCause.HIRED, null, now)));
        }
        return Outcome.done(
                terms.validUntil().isBefore(today)
                        ? new Expired(closed(VacancyStatus.EXPIRED, ClosingCause.EXPIRED, null, now))
                        : new Published(opened(terms, publishedAt, now)));
    }

    private static Outcome<VacancyTerms> allowed(
            PublicationPolicy policy, VacancyTerms terms, EmployerStatus standing) {
        var objections = policy.objections(terms, standing);
        return objections.isEmpty() ? Outcome.done(terms) : Outcome.refused(objections);
    }

    private Outcome<Vacancy> ifPublished() {
        return switch (status) {
            case PUBLISHED -> Outcome.done(this);
            case DRAFT -> Outcome.refused(VacancyRefusals.NOT_PUBLISHED);
            case FILLED, WITHDRAWN, EXPIRED -> Outcome.refused(VacancyRefusals.CLOSED);
        };
    }

    private Vacancy opened(VacancyTerms current, Instant since, Instant now) {
        return new Vacancy(
                id,
                employer,
                current,
                VacancyStatus.PUBLISHED,
                hires,
                version + 1,
                since,
                now,
                Activity.now(now),
                null);
    }

    private Vacancy active(Instant now) {
        return new Vacancy(
                id, employer, terms, status, hires, version, publishedAt, changedAt, Activity.now(now), closing);
    }

    private Vacancy aged(Activity known, Instant now) {
        return new Vacancy(id, employer, terms, status, hires, version + 1, publishedAt, now, known, closing);
    }

    private Vacancy closed(VacancyStatus as, ClosingCause cause, @Nullable String reason, Instant now) {
        return new Vacancy(
                id,
                employer,
                terms,
                as,
                hires,
                version + 1,
                publishedAt,
                now,
                activity,
                new Closing(now, cause, reason));
    }
}
