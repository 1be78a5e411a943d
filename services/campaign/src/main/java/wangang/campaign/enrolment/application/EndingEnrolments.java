package wangang.campaign.enrolment.application;

import java.util.Objects;
import org.springframework.stereotype.Component;
import wangang.campaign.organising.application.CampaignFollower;
import wangang.campaign.organising.application.CampaignTime;
import wangang.campaign.organising.domain.Campaign;

/** Ends a closed campaign's enrolments, each with its event, so that nobody else needs to know about closings. */
@Component
class EndingEnrolments implements CampaignFollower {

    private final Enrolments enrolments;
    private final EnrolmentChanges changes;
    private final CampaignTime time;

    EndingEnrolments(Enrolments enrolments, EnrolmentChanges changes, CampaignTime time) {
        this.enrolments = enrolments;
        this.changes = changes;
        this.time = time;
    }

    @Override
    public void closed(Campaign campaign) {
        var ended = campaign.ends(time.zone());
        var at = Objects.requireNonNull(campaign.closedAt());
        changes.updateAll(
                campaign,
                enrolments.lockInForce(campaign.id()).stream()
                        .flatMap(enrolment -> enrolment.end(ended, at).stream())
                        .toList());
    }
}
