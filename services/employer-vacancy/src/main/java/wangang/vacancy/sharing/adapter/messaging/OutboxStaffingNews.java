package wangang.vacancy.sharing.adapter.messaging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.sharing.application.StaffingNews;
import wangang.vacancy.sharing.domain.StaffingEvent;

/** Translates what happened into the published language. */
@Component
class OutboxStaffingNews implements StaffingNews {

    private static final String TOPIC = "staffing.events.v1";

    private final Outbox outbox;

    OutboxStaffingNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(List<StaffingEvent> events, Map<EmployerId, Employer> employers) {
        outbox.appendAll(events.stream()
                .map(event -> outgoing(
                        event,
                        Objects.requireNonNull(employers.get(event.after().employer()))))
                .toList());
    }

    private static OutgoingEvent outgoing(StaffingEvent event, Employer employer) {
        var posting = event.after();
        return new OutgoingEvent(
                TOPIC,
                posting.id().value(),
                typeOf(event),
                posting.version(),
                posting.changedAt(),
                StaffingState.of(posting, employer));
    }

    private static String typeOf(StaffingEvent event) {
        return switch (event) {
            case StaffingEvent.Opened _ -> "staffing.opened.v1";
            case StaffingEvent.Changed _ -> "staffing.changed.v1";
            case StaffingEvent.Closed _ -> "staffing.closed.v1";
        };
    }

    @Bean
    static TopicDeclaration staffingEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
