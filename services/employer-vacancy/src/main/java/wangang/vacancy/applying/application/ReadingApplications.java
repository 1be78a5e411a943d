package wangang.vacancy.applying.application;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationId;
import wangang.vacancy.employer.application.Employers;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.domain.VacancyId;

/** Applications as the person and the employer see them; for everybody else they do not exist. */
@Service
@Transactional(readOnly = true)
public class ReadingApplications {

    private final Applications applications;
    private final Applicants applicants;
    private final Employers employers;
    private final Vacancies vacancies;

    ReadingApplications(Applications applications, Applicants applicants, Employers employers, Vacancies vacancies) {
        this.applications = applications;
        this.applicants = applicants;
        this.employers = employers;
        this.vacancies = vacancies;
    }

    public Outcome<Viewed> byId(String account, ApplicationId id) {
        var application = applications.find(id).orElse(null);
        if (application == null) {
            return Outcome.refused(ApplyingRefusals.UNKNOWN);
        }
        boolean person = applicants
                .ofAccount(account)
                .filter(application.jobseeker()::equals)
                .isPresent();
        boolean employer = isOwner(account, application.employer());
        return person || employer
                ? Outcome.done(new Viewed(application, employer))
                : Outcome.refused(ApplyingRefusals.UNKNOWN);
    }

    /** Newest first; nothing when the account has no file. */
    public List<Application> ofPerson(String account, @Nullable UUID before, int limit) {
        return applicants
                .ofAccount(account)
                .map(jobseeker -> applications.ofJobseeker(jobseeker, before, limit))
                .orElse(List.of());
    }

    /** Newest first. */
    public Outcome<List<Application>> toVacancy(String account, VacancyId id, @Nullable UUID before, int limit) {
        var vacancy = vacancies.find(id).orElse(null);
        if (vacancy == null) {
            return Outcome.refused(ApplyingRefusals.VACANCY_UNKNOWN);
        }
        return isOwner(account, vacancy.employer())
                ? Outcome.done(applications.toVacancy(id, before, limit))
                : Outcome.refused(ApplyingRefusals.NOT_OWNER);
    }

    private boolean isOwner(String account, EmployerId employer) {
        return employers.find(employer).orElseThrow().isOwnedBy(account);
    }
}
