package wangang.campaign.enrolment.application;

import java.util.List;
import wangang.campaign.enrolment.domain.EnrolmentEvent;
import wangang.campaign.organising.domain.Campaign;

/** Tells the platform what happened to enrolments of a campaign, together with the change itself. */
public interface EnrolmentNews {

    void tell(Campaign campaign, List<EnrolmentEvent> events);
}
