package wangang.vacancy.webhook.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Uuid7;
import wangang.vacancy.applying.application.ApplicationNews;
import wangang.vacancy.applying.domain.Application;
import wangang.vacancy.applying.domain.ApplicationStatus;
import wangang.vacancy.candidates.application.CandidateNews;
import wangang.vacancy.candidates.application.FoundCandidates;
import wangang.vacancy.employer.domain.Employer;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.freshness.application.Question;
import wangang.vacancy.freshness.application.QuestionNews;
import wangang.vacancy.posting.application.VacancyNews;
import wangang.vacancy.posting.domain.Vacancy;
import wangang.vacancy.posting.domain.VacancyEvent;
import wangang.vacancy.posting.domain.VacancyStatus;
import wangang.vacancy.webhook.application.DeliveryQueue.Told;
import wangang.vacancy.webhook.domain.EventType;

/**
 * Queues what happened in the transaction in which it did. An erasure reads like any other withdrawal: ids of
 * applications are all that is told of people.
 */
@Component
class QueueingEvents implements ApplicationNews, VacancyNews, QuestionNews, CandidateNews {

    private final DeliveryQueue queue;
    private final ApplicationEventPublisher publisher;

    QueueingEvents(DeliveryQueue queue, ApplicationEventPublisher publisher) {
        this.queue = queue;
        this.publisher = publisher;
    }

    @Override
    public void submitted(Application application) {
        queue(List.of(told(EventType.APPLICATION_SUBMITTED, application)));
    }

    @Override
    public void progressed(Application application) {
        if (application.status() == ApplicationStatus.WITHDRAWN) {
            queue(List.of(told(EventType.APPLICATION_WITHDRAWN, application)));
        }
    }

    @Override
    public void tell(List<VacancyEvent> events, Map<EmployerId, Employer> employers) {
        var told = new ArrayList<Told>();
        for (var event : events) {
            var closed = closed(event);
            if (closed != null) {
                told.add(told(closed));
            }
        }
        queue(told);
    }

    @Override
    public void asked(List<Question> questions) {
        queue(questions.stream().map(QueueingEvents::told).toList());
    }

    @Override
    public void found(List<FoundCandidates> candidates) {
        queue(candidates.stream().map(QueueingEvents::told).toList());
    }

    private void queue(List<Told> told) {
        if (!told.isEmpty() && queue.write(told) > 0) {
            publisher.publishEvent(new DeliveriesQueued());
        }
    }

    private static @Nullable Vacancy closed(VacancyEvent event) {
        return switch (event) {
            case VacancyEvent.Drafted _,
                    VacancyEvent.Published _,
                    VacancyEvent.Changed _,
                    VacancyEvent.Aged _,
                    VacancyEvent.Confirmed _ -> null;
            case VacancyEvent.Filled(var vacancy) -> vacancy;
            case VacancyEvent.Withdrawn(var vacancy) -> vacancy;
            case VacancyEvent.Expired(var vacancy) -> vacancy;
        };
    }

    private static Told told(EventType type, Application application) {
        return new Told(
                next(application.changedAt()),
                type,
                application.id().value(),
                application.vacancy().value(),
                application.status().name(),
                null,
                null,
                application.version(),
                application.changedAt());
    }

    private static Told told(Vacancy closed) {
        return new Told(
                next(closed.changedAt()),
                EventType.VACANCY_CLOSED,
                null,
                closed.id().value(),
                closed.status().name(),
                Objects.requireNonNull(closed.closing()).cause().name(),
                null,
                closed.version(),
                closed.changedAt());
    }

    private static Told told(Question question) {
        return new Told(
                next(question.at()),
                EventType.VACANCY_UNCONFIRMED,
                null,
                question.vacancy().value(),
                VacancyStatus.PUBLISHED.name(),
                question.doubt().name(),
                null,
                question.version(),
                question.at());
    }

    private static Told told(FoundCandidates found) {
        return new Told(
                next(found.at()),
                EventType.CANDIDATE_FOUND,
                null,
                found.vacancy().value(),
                VacancyStatus.PUBLISHED.name(),
                null,
                found.count(),
                found.version(),
                found.at());
    }

    private static UUID next(Instant at) {
        return Uuid7.next(at);
    }
}
