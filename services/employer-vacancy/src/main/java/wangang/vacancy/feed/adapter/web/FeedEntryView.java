package wangang.vacancy.feed.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.feed.domain.ClosedBecause;
import wangang.vacancy.feed.domain.FeedChange;
import wangang.vacancy.feed.domain.FeedEntry;
import wangang.vacancy.feed.domain.OpenVacancy;
import wangang.vacancy.jobposting.JobPostings;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyKind;

/**
 * The newest change of a vacancy; one that was closed has no more than id, version, time and reason.
 *
 * @param change what happened; PUBLISHED and CHANGED both bring the whole state
 * @param id the vacancy's id
 * @param version grows by every change of the vacancy
 * @param changedAt when it was opened, changed or closed
 * @param reason why it was closed
 * @param publishedAt when it was first published
 * @param validUntil last day on which it is open, in Shanghai
 * @param kind how the work is done
 * @param openings people wanted
 * @param remainingOpenings openings less hires
 * @param pay what is paid
 * @param place where the work is, by codes
 * @param occupationCode occupation (大典 2022)
 * @param jobPosting the same as a schema.org JobPosting
 */
record FeedEntryView(
        FeedChange change,
        UUID id,
        long version,
        Instant changedAt,
        @Nullable ClosedBecause reason,
        @Nullable Instant publishedAt,
        @Nullable LocalDate validUntil,
        @Nullable VacancyKind kind,
        @Nullable Integer openings,
        @Nullable Integer remainingOpenings,
        TermsForm.@Nullable Pay pay,
        TermsForm.@Nullable Place place,
        @Nullable String occupationCode,
        @Nullable Map<String, Object> jobPosting) {

    static FeedEntryView of(FeedEntry entry, JobPostings postings) {
        return switch (entry) {
            case FeedEntry.Open(var _, var change, var vacancy) -> of(change, vacancy, postings);
            case FeedEntry.Closed(var _, var id, var version, var at, var because) ->
                new FeedEntryView(
                        FeedChange.CLOSED,
                        id,
                        version,
                        at,
                        because,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        };
    }

    static FeedEntryView of(FeedChange change, OpenVacancy vacancy, JobPostings postings) {
        var terms = vacancy.terms();
        return new FeedEntryView(
                change,
                vacancy.id(),
                vacancy.version(),
                vacancy.changedAt(),
                null,
                vacancy.publishedAt(),
                terms.validUntil(),
                terms.kind(),
                terms.openings(),
                vacancy.remainingOpenings(),
                terms.pay(),
                terms.place(),
                terms.occupationCode(),
                postings.of(vacancy.id(), vacancy.publishedAt(), vacancy.employer(), terms));
    }
}
