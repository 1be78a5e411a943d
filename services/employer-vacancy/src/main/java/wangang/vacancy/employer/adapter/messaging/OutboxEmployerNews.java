package wangang.vacancy.employer.adapter.messaging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;
import wangang.vacancy.employer.application.EmployerNews;
import wangang.vacancy.employer.domain.EmployerEvent;

/** Translates what happened into the published language. */
@Component
class OutboxEmployerNews implements EmployerNews {

    private static final String TOPIC = "employer.events.v1";

    private final Outbox outbox;

    OutboxEmployerNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(List<? extends EmployerEvent> events) {
        var told = new ArrayList<OutgoingEvent>(events.size());
        for (var event : events) {
            var type = typeOf(event);
            if (type != null) {
                var employer = event.after();
                told.add(new OutgoingEvent(
                        TOPIC,
                        employer.id().value(),
                        type,
                        employer.version(),
                        employer.changedAt(),
                        EmployerState.of(employer)));
            }
        }
        if (!told.isEmpty()) {
            outbox.appendAll(told);
        }
    }

    private static @Nullable String typeOf(EmployerEvent event) {
        return switch (event) {
            case EmployerEvent.Counted _ -> null;
            case EmployerEvent.Registered _ -> "employer.registered.v1";
            case EmployerEvent.Changed _ -> "employer.changed.v1";
            case EmployerEvent.Verified _ -> "employer.verified.v1";
            case EmployerEvent.Refused _ -> "employer.refused.v1";
            case EmployerEvent.Suspended _ -> "employer.suspended.v1";
        };
    }

    @Bean
    static TopicDeclaration employerEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
