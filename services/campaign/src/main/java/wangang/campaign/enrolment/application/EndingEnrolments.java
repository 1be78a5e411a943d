package wangang.campaign.enrolment.application;

import java.util.Objects;
import org.springframework.stereotype.Component;
import wangang.campaign.organising.application.CampaignFollower;
import wangang.campaign.organising.domain.Campaign;

/** Ends a closed campaign's enrolments, each with its event, so that nobody else needs to know about closings. */
@Component
class EndingEnrolments implements CampaignFollower {

    private final Enrolments enrolments;
    private final EnrolmentChanges changes;

    EndingEnrolments(Enrolments enrolments, EnrolmentChanges changes) {
        this.enrolments = enrolments;
        this.changes = changes;
    }

    @Override
    public void closed(Campaign campaign) {
        var at = Objects.requireNonNull(campaign.closedAt());
        changes.updateAll(
                campaign,
                enrolments.lockInForce(campaign.id()).stream()
                        .flatMap(enrolment -> enrolment.end(at).stream())
                        .toList());
    }
}
