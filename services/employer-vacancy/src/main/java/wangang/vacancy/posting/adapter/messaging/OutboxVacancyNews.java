package wangang.vacancy.posting.adapter.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import wangang.platform.messaging.TopicDeclaration;
import wangang.platform.outbox.Outbox;
import wangang.platform.outbox.OutgoingEvent;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.application.VacancyNews;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;

/** Translates what happened into the published language. */
@Component
class OutboxVacancyNews implements VacancyNews {

    private static final String TOPIC = "vacancy.events.v1";

    private final Outbox outbox;

    OutboxVacancyNews(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tell(List<VacancyEvent> events, Map<EmployerId, Employer> employers) {
        var told = new ArrayList<OutgoingEvent>(events.size());
        for (var event : events) {
            var type = typeOf(event);
            if (type != null) {
                var vacancy = event.after();
                told.add(outgoing(type, vacancy, Objects.requireNonNull(employers.get(vacancy.employer()))));
            }
        }
        if (!told.isEmpty()) {
            outbox.appendAll(told);
        }
    }

    private static OutgoingEvent outgoing(String type, Vacancy vacancy, Employer employer) {
        return new OutgoingEvent(
                TOPIC,
                vacancy.id().value(),
                type,
                vacancy.version(),
                vacancy.changedAt(),
                VacancyState.of(vacancy, employer));
    }

    private static @Nullable String typeOf(VacancyEvent event) {
        return switch (event) {
            case VacancyEvent.Drafted _, VacancyEvent.Confirmed _ -> null;
            case VacancyEvent.Published _ -> "vacancy.published.v1";
            case VacancyEvent.Changed _, VacancyEvent.Aged _ -> "vacancy.changed.v1";
            case VacancyEvent.Filled _ -> "vacancy.filled.v1";
            case VacancyEvent.Withdrawn _ -> "vacancy.withdrawn.v1";
            case VacancyEvent.Expired _ -> "vacancy.expired.v1";
        };
    }

    @Bean
    static TopicDeclaration vacancyEvents() {
        return TopicDeclaration.compacted(TOPIC);
    }
}
