package wangang.campaign.enrolment.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentCase;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.application.Vacancies;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.market.domain.KnownVacancy;
import wangang.campaign.market.domain.VacancyId;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.Campaigns;
import wangang.campaign.organising.application.ReadingCampaigns;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/** Employers let their own vacancies take part, and take them back. */
@Service
@Transactional
public class EnrollingVacancies {

    private final ReadingCampaigns reading;
    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final EnrolmentChanges changes;
    private final Employers employers;
    private final Vacancies vacancies;
    private final CampaignTime time;

    EnrollingVacancies(
            ReadingCampaigns reading,
            Campaigns campaigns,
            Enrolments enrolments,
            EnrolmentChanges changes,
            Employers employers,
            Vacancies vacancies,
            CampaignTime time) {
        this.reading = reading;
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.changes = changes;
        this.employers = employers;
        this.vacancies = vacancies;
        this.time = time;
    }

    public Outcome<Enrolment> enrol(String account, CampaignId id, VacancyId vacancy) {
        return reading.byId(id, false).flatMap(_ -> {
            var campaign = campaigns.share(id).orElseThrow();
            var employer = employers.ofAccount(account).orElse(null);
            return employer == null
                    ? Outcome.refused(EnrollingRefusals.NO_EMPLOYER)
                    : owned(employer, vacancy).flatMap(own -> request(campaign, own, employer));
        });
    }

    public Outcome<Enrolment> withdraw(String account, EnrolmentId id, long expectedVersion) {
        var employer = employers.ofAccount(account).orElse(null);
        var found = enrolments
                .find(id)
                .filter(enrolment -> employer != null && enrolment.employer().equals(employer.id()))
                .orElse(null);
        if (found == null) {
            return Outcome.refused(EnrollingRefusals.UNKNOWN);
        }
        var campaign = campaigns.share(found.campaign()).orElseThrow();
        var enrolment = enrolments.lock(id).orElseThrow();
        return enrolment.version() == expectedVersion
                ? enrolment.withdraw(time.now()).map(event -> changes.update(campaign, event))
                : Outcome.refused(EnrollingRefusals.STALE);
    }

    private Outcome<KnownVacancy> owned(KnownEmployer employer, VacancyId id) {
        var vacancy = vacancies.find(id).orElse(null);
        if (vacancy == null) {
            return Outcome.refused(EnrollingRefusals.VACANCY_UNKNOWN);
        }
        return vacancy.employer().equals(employer.id())
                ? Outcome.done(vacancy)
                : Outcome.refused(EnrollingRefusals.NOT_OWNER);
    }

    private Outcome<Enrolment> request(Campaign campaign, KnownVacancy vacancy, KnownEmployer employer) {
        var now = time.now();
        return Enrolment.request(
                        EnrolmentId.next(now), new EnrolmentCase(campaign, vacancy, employer, time.today()), now)
                .flatMap(requested -> changes.add(campaign, requested));
    }
}
