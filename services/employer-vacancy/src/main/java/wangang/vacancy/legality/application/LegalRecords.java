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

/** What was found in vacancies, one record each. */
public interface LegalRecords {

    /** Replaces what was found, in one statement; what officers let pass stays. */
    void keepAll(List<LegalRecord> records);

    Optional<LegalRecord> find(VacancyId vacancy);

    /** Of those that have one. */
    Map<VacancyId, LegalOverride> overrides(Collection<VacancyId> vacancies);

    void override(VacancyId vacancy, LegalOverride passed);

    /**
     * Drafts that the law keeps from being published, newest first.
     *
     * @param subdistricts of their employers; empty means all
     */
    List<BlockedDraft> blocked(Set<String> subdistricts, @Nullable UUID before, int limit);
}
