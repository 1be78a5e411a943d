package wangang.vacancy.applying.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * A person's application to a vacancy. Every step makes the next version.
 *
 * @param note the employer's own, seen by nobody else
 */
public record Application(
        ApplicationId id,
        VacancyId vacancy,
        EmployerId employer,
        JobseekerId jobseeker,
        ApplicationStatus status,
        Consent consent,
        Steps steps,
        @Nullable String note,
        long version,
        Instant submittedAt,
        Instant changedAt) {

    public static Application submit(
            ApplicationId id, VacancyId vacancy, JobseekerId jobseeker, Consent consent, Instant now) {
        return new Application(
                id,
                vacancy,
                consent.recipient(),
                jobseeker,
                ApplicationStatus.RECEIVED,
                consent,
                Steps.NONE,
                null,
                1,
                now,
                now);
    }

    /** The employer moves it on; a new note replaces the old one. */
    public Outcome<Application> progress(ApplicationStatus to, @Nullable String newNote, Instant now) {
        if (to == ApplicationStatus.WITHDRAWN) {
            return Outcome.refused(ApplicationRefusals.ONLY_THE_PERSON_WITHDRAWS);
        }
        return step(to, newNote == null ? note : newNote, now);
    }

    /** The person takes it back, and with it the consent. */
    public Outcome<Application> withdraw(Instant now) {
        return step(ApplicationStatus.WITHDRAWN, note, now);
    }

    /** The present step is entered with the next one, where an instance of before steps were kept has brought it there. */
    private Outcome<Application> step(ApplicationStatus to, @Nullable String kept, Instant now) {
        return status.next().contains(to)
                ? Outcome.done(new Application(
                        id,
                        vacancy,
                        employer,
                        jobseeker,
                        to,
                        consent,
                        steps.reaching(status, changedAt).reaching(to, now),
                        kept,
                        version + 1,
                        submittedAt,
                        now))
                : Outcome.refused(ApplicationRefusals.stepNotPossible(status));
    }
}
