package wangang.vacancy.posting.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.posting.application.ReadingVacancies.Seen;
import wangang.vacancy.posting.domain.ClosingCause;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyStatus;

/**
 * A vacancy as answered; reference, hires and why it closed are for its owner and officers.
 *
 * @param vacancyId the vacancy's id
 * @param employer whose it is
 * @param status where it is in its life
 * @param version grows by every change; the ETag in quotes
 * @param terms what is offered and asked for
 * @param remainingOpenings openings less hires
 * @param hires people hired so far
 * @param publishedAt when it was first published
 * @param changedAt when it last changed
 * @param activeAt when its employer last showed that it is still open
 * @param stale whether it has sunk because that was long ago
 * @param closedAt when it was filled, withdrawn or expired
 * @param closedCause what closed it
 * @param closedReason why it was withdrawn, in the words of its employer
 */
record VacancyView(
        UUID vacancyId,
        EmployerPart employer,
        VacancyStatus status,
        long version,
        TermsForm terms,
        int remainingOpenings,
        @Nullable Integer hires,
        @Nullable Instant publishedAt,
        Instant changedAt,
        Instant activeAt,
        boolean stale,
        @Nullable Instant closedAt,
        @Nullable ClosingCause closedCause,
        @Nullable String closedReason) {

    /**
     * What of an employer is shown with its vacancies.
     *
     * @param id the employer's id
     * @param name full name
     * @param kind kind of employer
     * @param industryCode GB/T 4754
     * @param answerRate share of applications that it answers within a week, 0 to 1; null of too few
     * @param freshRate share of its open vacancies of which something was heard in the last weeks, 0 to 1
     */
    record EmployerPart(
            UUID id,
            String name,
            EmployerKind kind,
            String industryCode,
            @Nullable Double answerRate,
            @Nullable Double freshRate) {}

    static VacancyView of(Seen seen) {
        var vacancy = seen.vacancy();
        var employer = seen.employer();
        var closing = seen.full() ? vacancy.closing() : null;
        var form = vacancy.terms().form();
        return new VacancyView(
                vacancy.id().value(),
                new EmployerPart(
                        employer.id().value(),
                        employer.profile().name(),
                        employer.profile().kind(),
                        employer.profile().industryCode(),
                        employer.responsiveness().answerRate(),
                        employer.responsiveness().freshRate()),
                vacancy.status(),
                vacancy.version(),
                seen.full() ? form : form.withoutReference(),
                vacancy.remainingOpenings(),
                seen.full() ? vacancy.hires() : null,
                vacancy.publishedAt(),
                vacancy.changedAt(),
                vacancy.activity().at(),
                vacancy.activity().stale(),
                closing == null ? null : closing.at(),
                closing == null ? null : closing.cause(),
                closing == null ? null : closing.reason());
    }
}
