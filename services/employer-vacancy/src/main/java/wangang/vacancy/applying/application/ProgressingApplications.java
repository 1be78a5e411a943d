package wangang.vacancy.applying.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationId;
import wangang.vacancy.applying.domain.ApplicationStatus;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.freshness.application.ConfirmingVacancies;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.application.VacancyChanges;
import wangang.vacancy.posting.domain.VacancyEvent;
import wangang.vacancy.reference.domain.PlainText;

/** The outcome chain: employers move applications on, people take them back; a hire takes one opening. */
@Service
@Transactional
public class ProgressingApplications {

    private final Applications applications;
    private final Applicants applicants;
    private final Employers employers;
    private final Vacancies vacancies;
    private final VacancyChanges vacancyChanges;
    private final ApplicationChanges changes;
    private final ConfirmingVacancies confirming;
    private final Clock clock;

    ProgressingApplications(
            Applications applications,
            Applicants applicants,
            Employers employers,
            Vacancies vacancies,
            VacancyChanges vacancyChanges,
            ApplicationChanges changes,
            ConfirmingVacancies confirming,
            Clock clock) {
        this.applications = applications;
        this.applicants = applicants;
        this.employers = employers;
        this.vacancies = vacancies;
        this.vacancyChanges = vacancyChanges;
        this.changes = changes;
        this.confirming = confirming;
        this.clock = clock;
    }

    public Outcome<Viewed> progress(
            String account, ApplicationId id, long expectedVersion, ApplicationStatus to, @Nullable String note) {
        var application = applications.lock(id).orElse(null);
        if (application == null) {
            return Outcome.refused(ApplyingRefusals.UNKNOWN);
        }
        boolean employer = employers.find(application.employer()).orElseThrow().isOwnedBy(account);
        boolean person = applicants
                .ofAccount(account)
                .filter(application.jobseeker()::equals)
                .isPresent();
        if (!employer && !person) {
            return Outcome.refused(ApplyingRefusals.UNKNOWN);
        }
        if (application.version() != expectedVersion) {
            return Outcome.refused(ApplyingRefusals.STALE);
        }
        return (employer ? moved(application, to, note) : takenBack(application, to))
                .map(changed -> store(changed, employer));
    }

    private Outcome<Application> moved(Application application, ApplicationStatus to, @Nullable String note) {
        var progressed = application.progress(to, PlainText.trimmed(note), clock.instant());
        return to == ApplicationStatus.HIRED
                ? progressed.flatMap(hired -> takeOpening(hired).map(_ -> hired))
                : progressed;
    }

    private Outcome<Application> takenBack(Application application, ApplicationStatus to) {
        return to == ApplicationStatus.WITHDRAWN
                ? application.withdraw(clock.instant())
                : Outcome.refused(ApplyingRefusals.ONLY_THE_EMPLOYER_PROGRESSES);
    }

    private Outcome<VacancyEvent> takeOpening(Application hired) {
        var vacancy = vacancies.lock(hired.vacancy()).orElseThrow();
        var employer = employers.find(hired.employer()).orElseThrow();
        return vacancy.hire(hired.changedAt()).map(event -> {
            vacancyChanges.update(event, employer);
            return event;
        });
    }

    private Viewed store(Application application, boolean employer) {
        changes.update(application);
        if (employer) {
            confirming.heardOf(application.vacancy());
        }
        return new Viewed(application, employer);
    }
}
