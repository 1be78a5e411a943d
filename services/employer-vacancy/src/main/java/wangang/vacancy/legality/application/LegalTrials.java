package wangang.vacancy.legality.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.legality.application.OpenVacancies.OpenVacancy;
import wangang.vacancy.legality.domain.TrialDifference;
import wangang.vacancy.legality.domain.TrialEffect;
import wangang.vacancy.legality.domain.TrialId;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

/** What rules on trial would change, by vacancy. Everything read speaks of open vacancies as they are now. */
public interface LegalTrials {

    record Tried(OpenVacancy vacancy, TrialDifference difference, Instant at) {}

    /**
     * Replaces what was kept of these vacancies, in one statement; leaves out those that have changed since they were
     * read or that others are busy with, and answers how many are left.
     */
    int keepAll(TrialId trial, List<Tried> tried);

    /**
     * @param open drafts and published vacancies
     * @param checked of them, as they are now
     * @param checkedAt when the last of those was; null when none was
     * @param differing of those checked
     * @param blocks of those checked, newly kept from being published
     * @param blocksPublished of these, published ones
     * @param frees of those checked, no longer kept from being published
     */
    record Progress(
            long open,
            long checked,
            @Nullable Instant checkedAt,
            long differing,
            long blocks,
            long blocksPublished,
            long frees) {}

    Progress progress(TrialId trial);

    /**
     * @param found how many findings of the code are new
     * @param dropped how many are no longer found
     * @param blocks vacancies that are newly kept from being published and have a new finding of the code that does
     * @param frees vacancies that no longer are, and had one
     */
    record ByCode(String code, long found, long dropped, long blocks, long frees) {}

    /** Only codes of which something differs. */
    List<ByCode> byCode(TrialId trial);

    record Differing(
            VacancyId vacancy,
            long version,
            VacancyStatus status,
            String title,
            String employerName,
            TrialDifference difference,
            Instant checkedAt) {}

    /**
     * Vacancies that differ, newest first.
     *
     * @param code of which something differs; null for any
     * @param effect on them, through that code where one is given; null for any
     */
    List<Differing> differing(
            TrialId trial, @Nullable String code, @Nullable TrialEffect effect, @Nullable UUID before, int limit);
}
