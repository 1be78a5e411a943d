package wangang.campaign.enrolment.domain;

import java.time.LocalDate;
import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.market.domain.KnownVacancy;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.Eligibility;

/**
 * All that the rules of eligibility look at.
 *
 * @param today the day where the platform stands: a campaign is over after its last one, closed already or not
 */
public record EnrolmentCase(Campaign campaign, KnownVacancy vacancy, KnownEmployer employer, LocalDate today) {

    Eligibility eligibility() {
        return campaign.terms().eligibility();
    }
}
