package wangang.vacancy.applying.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationId;
import wangang.vacancy.applying.domain.Consent;
import wangang.vacancy.applying.domain.JobseekerId;
import wangang.vacancy.posting.application.Vacancies;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyId;
import wangang.vacancy.reference.domain.PlainText;

/** People apply, each with a consent of its own for the employer that will read the profile. */
@Service
@Transactional
public class Applying {

    private final ApplicationChanges changes;
    private final Applicants applicants;
    private final Vacancies vacancies;
    private final Clock clock;

    Applying(ApplicationChanges changes, Applicants applicants, Vacancies vacancies, Clock clock) {
        this.changes = changes;
        this.applicants = applicants;
        this.vacancies = vacancies;
        this.clock = clock;
    }

    public Outcome<Application> apply(String account, VacancyId to, @Nullable ConsentForm consent) {
        var jobseeker = applicants.ofAccount(account).orElse(null);
        if (jobseeker == null) {
            return Outcome.refused(ApplyingRefusals.NO_JOBSEEKER);
        }
        return open(to).flatMap(
                        vacancy -> consented(vacancy, consent).flatMap(given -> submit(vacancy, jobseeker, given)));
    }

    private Outcome<Vacancy> open(VacancyId id) {
        var vacancy = vacancies.share(id).orElse(null);
        if (vacancy == null || vacancy.isDraft()) {
            return Outcome.refused(ApplyingRefusals.VACANCY_UNKNOWN);
        }
        return vacancy.isPublished() ? Outcome.done(vacancy) : Outcome.refused(ApplyingRefusals.VACANCY_NOT_OPEN);
    }

    private Outcome<Consent> consented(Vacancy vacancy, @Nullable ConsentForm form) {
        var version = form == null ? null : PlainText.trimmed(form.textVersion());
        if (form == null
                || !Boolean.TRUE.equals(form.granted())
                || form.recipientEmployerId() == null
                || version == null
                || version.length() > 50
                || !PlainText.isReadable(version)) {
            return Outcome.refused(ApplyingRefusals.CONSENT_MISSING);
        }
        return vacancy.employer().value().equals(form.recipientEmployerId())
                ? Outcome.done(new Consent(vacancy.employer(), version, clock.instant()))
                : Outcome.refused(ApplyingRefusals.CONSENT_NAMES_ANOTHER);
    }

    private Outcome<Application> submit(Vacancy vacancy, JobseekerId jobseeker, Consent consent) {
        var now = consent.grantedAt();
        var application = Application.submit(ApplicationId.next(now), vacancy.id(), jobseeker, consent, now);
        return changes.add(application) ? Outcome.done(application) : Outcome.refused(ApplyingRefusals.ALREADY_OPEN);
    }
}
