package wangang.vacancy.legality.application;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.legality.domain.LegalRecord;
import wangang.vacancy.legality.domain.LegalRefusals;
import wangang.vacancy.posting.application.ReadingVacancies;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

/** What was found, for those who may see the vacancy. */
@Service
@Transactional(readOnly = true)
public class ReadingLegality {

    /** @param full whether the viewer may see what was found, and not only that it was looked for */
    public record Seen(LegalRecord found, boolean full) {}

    private final ReadingVacancies vacancies;
    private final LegalRecords records;

    ReadingLegality(ReadingVacancies vacancies, LegalRecords records) {
        this.vacancies = vacancies;
        this.records = records;
    }

    public Outcome<Seen> of(VacancyId id, boolean officer, @Nullable String account) {
        return vacancies
                .byId(id, officer, account)
                .flatMap(seen -> records.find(id)
                        .map(found -> Outcome.done(new Seen(found, seen.full())))
                        .orElseGet(() -> Outcome.refused(LegalRefusals.UNKNOWN)));
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public List<BlockedVacancy> blockedDrafts(Set<String> subdistricts, @Nullable UUID before, int limit) {
        return records.blocked(VacancyStatus.DRAFT, subdistricts, before, limit);
    }

    /** Published before the rules in force forbade it. */
    public List<BlockedVacancy> blockedWhilePublished(Set<String> subdistricts, @Nullable UUID before, int limit) {
        return records.blocked(VacancyStatus.PUBLISHED, subdistricts, before, limit);
    }
}
