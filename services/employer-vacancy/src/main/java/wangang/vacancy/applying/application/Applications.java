package wangang.vacancy.applying.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationId;
import wangang.vacancy.applying.domain.JobseekerId;
import wangang.vacancy.posting.domain.VacancyId;

/** All applications. Lock an application before its vacancy. */
public interface Applications {

    /** False when the person has an open one to the vacancy. */
    boolean add(Application application);

    void update(Application application);

    Optional<Application> find(ApplicationId id);

    Optional<Application> lock(ApplicationId id);

    List<Application> lockOpenOf(JobseekerId jobseeker);

    /** Newest first, before {@code before}. */
    List<Application> ofJobseeker(JobseekerId jobseeker, @Nullable UUID before, int limit);

    /** Newest first, before {@code before}. */
    List<Application> toVacancy(VacancyId vacancy, @Nullable UUID before, int limit);
}
