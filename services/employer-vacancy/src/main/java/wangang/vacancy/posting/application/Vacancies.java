package wangang.vacancy.posting.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.ClosingCause;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.posting.domain.VacancyStatus;

/** All vacancies. Whatever changes one locks it first, so that its versions and events follow each other. */
public interface Vacancies {

    /** One statement, however many. */
    void addAll(List<Vacancy> vacancies);

    /** One statement, however many; each must be locked. */
    void updateAll(List<Vacancy> vacancies);

    void remove(VacancyId draft);

    Optional<Vacancy> find(VacancyId id);

    Optional<Vacancy> lock(VacancyId id);

    /** Against changes, but not against others who only need it to stay as it is. */
    Optional<Vacancy> share(VacancyId id);

    /** Of each reference the newest vacancy that was ever made under it. */
    List<Vacancy> lockNewestByReference(EmployerId employer, Collection<String> references);

    /** Those of the employer among {@code ids}. */
    List<Vacancy> lockOwn(EmployerId employer, Collection<VacancyId> ids);

    /** Whether a vacancy that is or may become open has this reference already. */
    boolean isInUse(EmployerId employer, String reference, VacancyId except);

    List<Vacancy> lockPublished(EmployerId employer);

    List<Vacancy> lockClosedBy(EmployerId employer, ClosingCause cause);

    /** Published ones whose last day is before {@code today}, leaving out those somebody else is busy with. */
    List<Vacancy> lockOverdue(LocalDate today, int limit);

    /** Published ones of which nothing was heard since {@code since}, leaving out those somebody else is busy with. */
    List<Vacancy> lockIdle(Instant since, boolean stale, int limit);

    /** Keeps when these were last active, and no more, in one statement; each must be locked. */
    void touchAll(List<Vacancy> confirmed);

    /** Newest first, before {@code before}. */
    List<Vacancy> list(EmployerId employer, @Nullable VacancyStatus status, @Nullable UUID before, int limit);
}
