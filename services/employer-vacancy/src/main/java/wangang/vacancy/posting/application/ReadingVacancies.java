package wangang.vacancy.posting.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

/** Vacancies as their owners, officers and the public see them. */
@Service
@Transactional(readOnly = true)
public class ReadingVacancies {

    /** @param full whether the viewer may see what only the owner and officers may */
    public record Seen(Vacancy vacancy, Employer employer, boolean full) {}

    private final Vacancies vacancies;
    private final Employers employers;

    ReadingVacancies(Vacancies vacancies, Employers employers) {
        this.vacancies = vacancies;
        this.employers = employers;
    }

    /** The public sees published vacancies only; for everybody else a vacancy does not exist. */
    public Outcome<Seen> byId(VacancyId id, boolean officer, @Nullable String account) {
        var vacancy = vacancies.find(id).orElse(null);
        if (vacancy == null) {
            return Outcome.refused(PostingRefusals.UNKNOWN);
        }
        var employer = employers.find(vacancy.employer()).orElseThrow();
        boolean full = officer || (account != null && employer.isOwnedBy(account));
        return full || vacancy.isPublished()
                ? Outcome.done(new Seen(vacancy, employer, full))
                : Outcome.refused(PostingRefusals.UNKNOWN);
    }

    /** Newest first. */
    public Outcome<List<Seen>> ownedBy(
            String account, @Nullable VacancyStatus status, @Nullable UUID before, int limit) {
        var employer = employers.findByAccount(account).orElse(null);
        if (employer == null) {
            return Outcome.refused(PostingRefusals.NO_EMPLOYER);
        }
        return Outcome.done(vacancies.list(employer.id(), status, before, limit).stream()
                .map(vacancy -> new Seen(vacancy, employer, true))
                .toList());
    }
}
