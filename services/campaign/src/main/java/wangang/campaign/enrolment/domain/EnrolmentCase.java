package wangang.campaign.enrolment.domain;

import wangang.campaign.market.domain.KnownEmployer;
import wangang.campaign.market.domain.KnownVacancy;
import wangang.campaign.organising.domain.Campaign;
import wangang.campaign.organising.domain.Eligibility;

/** All that the rules of eligibility look at. */
public record EnrolmentCase(Campaign campaign, KnownVacancy vacancy, KnownEmployer employer) {

    Eligibility eligibility() {
        return campaign.terms().eligibility();
    }
}
