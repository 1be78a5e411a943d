package wangang.vacancy.posting.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyStatus;

/**
 * What its employer gets back after a change.
 *
 * @param vacancyId the vacancy's id
 * @param employerId whose it is
 * @param status where it is in its life
 * @param version grows by every change; the ETag in quotes
 * @param terms as they are now
 * @param remainingOpenings openings less hires
 * @param publishedAt when it was first published
 * @param changedAt when it last changed
 */
record VacancyReceipt(
        UUID vacancyId,
        UUID employerId,
        VacancyStatus status,
        long version,
        TermsForm terms,
        int remainingOpenings,
        @Nullable Instant publishedAt,
        Instant changedAt) {

    static VacancyReceipt of(Vacancy vacancy) {
        return new VacancyReceipt(
                vacancy.id().value(),
                vacancy.employer().value(),
                vacancy.status(),
                vacancy.version(),
                vacancy.terms().form(),
                vacancy.remainingOpenings(),
                vacancy.publishedAt(),
                vacancy.changedAt());
    }
}
