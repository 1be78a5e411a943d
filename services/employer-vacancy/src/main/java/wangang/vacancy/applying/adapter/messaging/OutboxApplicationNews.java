package wangang.vacancy.applying.adapter.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;
import wangang.vacancy.applying.application.ApplicationNews;
import wangang.vacancy.applying.domain.Application;

/** Translates what happened into the published language. */
@Component
class OutboxApplicationNews implements ApplicationNews {

    private static final String TOPIC = "application.events.v1";

    private final Outbox outbox;

    OutboxApplicationNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void submitted(Application application) {
        tell("application.submitted.v1", application);
    }

    @Override
    public void progressed(Application application) {
        tell("application.progressed.v1", application);
    }

    private void tell(String type, Application application) {
        outbox.append(new OutgoingEvent(
                TOPIC,
                application.id().value(),
                type,
                application.version(),
                application.changedAt(),
                ApplicationState.of(application)));
    }

    @Bean
    static TopicDeclaration applicationEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
