package wangang.vacancy.legality.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.legality.domain.LegalOverride;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

/** What was found in vacancies, one record each. */
public interface LegalRecords {

    /** Replaces what was found, in one statement; what officers let pass stays. */
    void keepAll(List<LegalRecord> records);

    /** @param version of the vacancy that was read */
    record Reread(LegalRecord record, long version) {}

    /**
     * Replaces what was found in vacancies that were read outside of a transaction, in one statement; leaves out those
     * that have changed since, or that others are busy with, and answers how many are left.
     */
    int replaceAll(List<Reread> reread);

    Optional<LegalRecord> find(VacancyId vacancy);

    /** Of those that have one. */
    Map<VacancyId, LegalOverride> overrides(Collection<VacancyId> vacancies);

    void override(VacancyId vacancy, LegalOverride passed);

    /**
     * What the law keeps, or would keep, from being published, newest first.
     *
     * @param status of the vacancies
     * @param subdistricts of their employers; empty means all
     */
    List<BlockedVacancy> blocked(VacancyStatus status, Set<String> subdistricts, @Nullable UUID before, int limit);
}
