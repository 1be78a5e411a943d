package wangang.campaign.enrolment.adapter.messaging;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.campaign.enrolment.application.EnrolmentNews;
import wangang.campaign.enrolment.domain.EnrolmentEvent;
import wangang.campaign.organising.domain.Campaign;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;

/** Translates what happened into the published language, on the topic of campaigns. */
@Component
class OutboxEnrolmentNews implements EnrolmentNews {

    private static final String TOPIC = "campaign.events.v1";

    private final Outbox outbox;

    OutboxEnrolmentNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(Campaign campaign, List<EnrolmentEvent> events) {
        outbox.appendAll(events.stream().map(event -> outgoing(campaign, event)).toList());
    }

    private static OutgoingEvent outgoing(Campaign campaign, EnrolmentEvent event) {
        var enrolment = event.after();
        return new OutgoingEvent(
                TOPIC,
                enrolment.id().value(),
                typeOf(event),
                enrolment.version(),
                enrolment.changedAt(),
                EnrolmentState.of(enrolment, campaign.slug()));
    }

    private static String typeOf(EnrolmentEvent event) {
        return switch (event) {
            case EnrolmentEvent.Requested _ -> "enrolment.requested.v1";
            case EnrolmentEvent.Approved _ -> "enrolment.approved.v1";
            case EnrolmentEvent.Refused _ -> "enrolment.refused.v1";
            case EnrolmentEvent.Withdrawn _ -> "enrolment.withdrawn.v1";
            case EnrolmentEvent.Ended _ -> "enrolment.ended.v1";
        };
    }
}
