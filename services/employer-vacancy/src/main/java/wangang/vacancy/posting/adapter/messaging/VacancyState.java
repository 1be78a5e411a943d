package wangang.vacancy.posting.adapter.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerKind;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyStatus;

/** The data of every {@code vacancy.*.v1}; the employer as it is at that time. */
record VacancyState(
        UUID vacancyId,
        UUID employerId,
        String employerAccount,
        String employerName,
        EmployerKind employerKind,
        String employerIndustryCode,
        long version,
        VacancyStatus status,
        TermsForm terms,
        int remainingOpenings,
        @Nullable Instant publishedAt,
        Instant changedAt,
        boolean stale,
        @Nullable Instant closedAt) {

    static VacancyState of(Vacancy vacancy, Employer employer) {
        var closing = vacancy.closing();
        return new VacancyState(
                vacancy.id().value(),
                employer.id().value(),
                employer.account(),
                employer.profile().name(),
                employer.profile().kind(),
                employer.profile().industryCode(),
                vacancy.version(),
                vacancy.status(),
                vacancy.terms().form(),
                vacancy.remainingOpenings(),
                vacancy.publishedAt(),
                vacancy.changedAt(),
                vacancy.activity().stale(),
                closing == null ? null : closing.at());
    }
}
