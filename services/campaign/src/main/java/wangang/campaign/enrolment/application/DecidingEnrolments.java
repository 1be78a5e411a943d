package wangang.campaign.enrolment.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.enrolment.domain.Enrolment;
import wangang.campaign.enrolment.domain.EnrolmentCase;
import wangang.campaign.enrolment.domain.EnrolmentDecision;
import wangang.campaign.enrolment.domain.EnrolmentEvent;
import wangang.campaign.enrolment.domain.EnrolmentId;
import wangang.campaign.market.application.Employers;
import wangang.campaign.market.application.MarketRefusals;
import wangang.campaign.market.application.Vacancies;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.application.Campaigns;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.reference.domain.PlainText;
import wangang.platform.kernel.Outcome;

/** Officers decide which vacancies take part, each for the employers of the own subdistricts. */
@Service
@Transactional
public class DecidingEnrolments {

    private final Campaigns campaigns;
    private final Enrolments enrolments;
    private final EnrolmentChanges changes;
    private final Employers employers;
    private final Vacancies vacancies;
    private final CampaignTime time;

    DecidingEnrolments(
            Campaigns campaigns,
            Enrolments enrolments,
            EnrolmentChanges changes,
            Employers employers,
            Vacancies vacancies,
            CampaignTime time) {
        this.campaigns = campaigns;
        this.enrolments = enrolments;
        this.changes = changes;
        this.employers = employers;
        this.vacancies = vacancies;
        this.time = time;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<Enrolment> decide(
            Set<String> subdistricts,
            EnrolmentId id,
            long expectedVersion,
            EnrolmentDecision decision,
            @Nullable String reason) {
        var found = enrolments.find(id).orElse(null);
        if (found == null) {
            return Outcome.refused(EnrollingRefusals.UNKNOWN);
        }
        var employer = employers.find(found.employer()).orElse(null);
        if (employer == null) {
            return Outcome.refused(MarketRefusals.NOT_TOLD);
        }
        if (!subdistricts.isEmpty() && !subdistricts.contains(employer.subdistrictCode())) {
            return Outcome.refused(EnrollingRefusals.OTHER_SUBDISTRICT);
        }
        var campaign = campaigns.share(found.campaign()).orElseThrow();
        var enrolment = enrolments.lock(id).orElseThrow();
        if (enrolment.version() != expectedVersion) {
            return Outcome.refused(EnrollingRefusals.STALE);
        }
        return decided(campaign, enrolment, employer, decision, reason).map(event -> changes.update(campaign, event));
    }

    private Outcome<EnrolmentEvent> decided(
            Campaign campaign,
            Enrolment enrolment,
            KnownEmployer employer,
            EnrolmentDecision decision,
            @Nullable String reason) {
        return switch (decision) {
            case APPROVED -> {
                var vacancy = vacancies.find(enrolment.vacancy()).orElse(null);
                yield vacancy == null
                        ? Outcome.refused(MarketRefusals.NOT_TOLD)
                        : enrolment.approve(new EnrolmentCase(campaign, vacancy, employer, time.today()), time.now());
            }
            case REFUSED -> enrolment.refuse(PlainText.readable(reason), time.now());
        };
    }
}
