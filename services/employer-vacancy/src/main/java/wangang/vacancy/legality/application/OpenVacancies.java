package wangang.vacancy.legality.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.legality.domain.LegalOverride;
import wangang.vacancy.legality.domain.TrialId;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.posting.domain.VacancyId;

/** Drafts and published vacancies that are still to be read, by id. */
public interface OpenVacancies {

    /** @param passed by an officer; null when nobody has let anything pass */
    record OpenVacancy(
            VacancyId id,
            long version,
            EmployerId employer,
            TermsForm terms,
            @Nullable LegalOverride passed) {}

    /**
     * Those that rules of another version have read, or that were read before a day.
     *
     * @param rules version
     * @param since when these rules came into force
     */
    List<OpenVacancy> outdated(String rules, Instant since, UUID after, int limit);

    /** Those that a trial has not read as they are now. */
    List<OpenVacancy> untried(TrialId trial, UUID after, int limit);
}
