package wangang.campaign.organising.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;

/**
 * A campaign and where it is in its life. Every change makes the next version.
 *
 * @param slug its short name, which vacancies and searches use
 */
public record Campaign(
        CampaignId id,
        String slug,
        CampaignTerms terms,
        CampaignStatus status,
        long version,
        @Nullable Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt) {

    public static CampaignEvent draft(CampaignId id, String slug, CampaignTerms terms, Instant now) {
        return new CampaignEvent.Drafted(new Campaign(id, slug, terms, CampaignStatus.DRAFT, 1, null, now, null));
    }

    public boolean isDraft() {
        return status == CampaignStatus.DRAFT;
    }

    public boolean isOpen() {
        return status == CampaignStatus.OPEN;
    }

    public Outcome<CampaignEvent> change(String newSlug, CampaignTerms changed, Instant now) {
        return switch (status) {
            case CLOSED -> Outcome.refused(CampaignRefusals.CLOSED);
            case OPEN ->
                newSlug.equals(slug)
                        ? Outcome.done(new CampaignEvent.Changed(next(slug, changed, status, openedAt, now, null)))
                        : Outcome.refused(CampaignRefusals.SLUG_FIXED);
            case DRAFT -> Outcome.done(new CampaignEvent.Changed(next(newSlug, changed, status, null, now, null)));
        };
    }

    public Outcome<CampaignEvent> open(LocalDate today, Instant now) {
        return switch (status) {
            case CLOSED -> Outcome.refused(CampaignRefusals.CLOSED);
            case OPEN -> Outcome.refused(CampaignRefusals.ALREADY_OPEN);
            case DRAFT ->
                terms.isOverOn(today)
                        ? Outcome.refused(CampaignRefusals.OVER)
                        : Outcome.done(
                                new CampaignEvent.Opened(next(slug, terms, CampaignStatus.OPEN, now, now, null)));
        };
    }

    /** An officer may close it before its last day. */
    public Outcome<CampaignEvent> close(Instant now) {
        return switch (status) {
            case CLOSED -> Outcome.refused(CampaignRefusals.CLOSED);
            case DRAFT -> Outcome.refused(CampaignRefusals.NOT_OPEN);
            case OPEN ->
                Outcome.done(new CampaignEvent.Closed(next(slug, terms, CampaignStatus.CLOSED, openedAt, now, now)));
        };
    }

    /** The clock closes it after its last day. */
    public Outcome<CampaignEvent> closeWhenOver(LocalDate today, Instant now) {
        return isOpen() && !terms.isOverOn(today) ? Outcome.refused(CampaignRefusals.NOT_OVER) : close(now);
    }

    /** When nothing takes part in it any more: after its last day, or when an officer closed it before. */
    public Instant ends(ZoneId zone) {
        var over = terms.endsOn().plusDays(1).atStartOfDay(zone).toInstant();
        return closedAt != null && closedAt.isBefore(over) ? closedAt : over;
    }

    /** Itself while something may still be planned for it. */
    public Outcome<Campaign> unclosed() {
        return status == CampaignStatus.CLOSED ? Outcome.refused(CampaignRefusals.CLOSED) : Outcome.done(this);
    }

    /** Whether it may be thrown away; what was open once stays. */
    public Outcome<Campaign> discard() {
        return isDraft() ? Outcome.done(this) : Outcome.refused(CampaignRefusals.NOT_A_DRAFT);
    }

    private Campaign next(
            String newSlug,
            CampaignTerms newTerms,
            CampaignStatus newStatus,
            @Nullable Instant opened,
            Instant now,
            @Nullable Instant closed) {
        return new Campaign(id, newSlug, newTerms, newStatus, version + 1, opened, now, closed);
    }
}
