package wangang.matching.recommendation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.EmployerEvent;
import wangang.matching.document.JobseekerEvent;
import wangang.matching.document.VacancyEvent;
import wangang.matching.engine.EngineConfiguration;
import wangang.matching.state.Employers;
import wangang.matching.state.People;
import wangang.matching.state.Vacancies;
import wangang.platform.messaging.AppliedVersions;
import wangang.platform.messaging.EventBatch;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.Topics;

/**
 * Writes down what happened and what is to be matched because of it. Reading texts, understanding titles and matching
 * are the workers' business: an event waits for those before it, a task for its turn alone.
 */
@Component
class Intake {

    private static final String CONSUMER = "matching-tasks";

    private final AppliedVersions versions;
    private final Employers employers;
    private final Vacancies vacancies;
    private final People people;
    private final MatchTasks tasks;
    private final MatchWorkers workers;
    private final PushSettings settings;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final JsonMapper stored = EngineConfiguration.documents();
    private final Topics topics;
    private final Clock clock;

    Intake(
            AppliedVersions versions,
            Employers employers,
            Vacancies vacancies,
            People people,
            MatchTasks tasks,
            MatchWorkers workers,
            PushSettings settings,
            PlatformTransactionManager transactions,
            JsonMapper json,
            Topics topics,
            Clock clock) {
        this.versions = versions;
        this.employers = employers;
        this.vacancies = vacancies;
        this.people = people;
        this.tasks = tasks;
        this.workers = workers;
        this.settings = settings;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.topics = topics;
        this.clock = clock;
    }

    @KafkaListener(
            id = "matching-tasks",
            topics = {
                "#{@topics.name('employer.events.v1')}",
                "#{@topics.name('vacancy.events.v1')}",
                "#{@topics.name('jobseeker.events.v1')}"
            },
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-tasks')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var unreadable = transaction.execute(status -> EventBatch.apply(messages, this::apply));
        workers.wake();
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void apply(IncomingEvent event) {
        if (event.topic().equals(topics.name("employer.events.v1"))) {
            employer(event);
        } else if (event.topic().equals(topics.name("vacancy.events.v1"))) {
            vacancy(event);
        } else {
            person(event);
        }
    }

    private void employer(IncomingEvent event) {
        if (event.isTombstone()) {
            employers.forget(event.subject());
            return;
        }
        var employer = event.dataAs(json, EmployerEvent.class);
        if (isNew(event)) {
            employers.store(employer);
        }
    }

    private void vacancy(IncomingEvent event) {
        if (event.isTombstone()) {
            vacancies.forget(event.subject());
            tasks.drop(event.subject());
            return;
        }
        var vacancy = event.dataAs(json, VacancyEvent.class);
        if (!isNew(event)) {
            return;
        }
        vacancies.store(vacancy);
        if (!vacancy.isOpen()) {
            tasks.drop(event.subject());
            return;
        }
        var employer = vacancy.employerId();
        tasks.put(
                MatchTask.Kind.ALERTS,
                event.subject(),
                employer,
                event.version(),
                null,
                settings.untilItsRound(clock.instant()));
        tasks.put(
                MatchTask.Kind.VACANCY,
                event.subject(),
                employer,
                event.version(),
                stored.writeValueAsString(vacancy),
                Duration.ZERO);
    }

    private void person(IncomingEvent event) {
        if (event.isTombstone()) {
            forget(event);
            return;
        }
        var person = event.dataAs(json, JobseekerEvent.class);
        if (!isNew(event)) {
            return;
        }
        if (person.isErased()) {
            forget(event);
            return;
        }
        people.store(person);
        if (person.consentsTo("RECOMMENDATIONS")) {
            tasks.put(
                    MatchTask.Kind.PERSON,
                    event.subject(),
                    event.subject(),
                    event.version(),
                    stored.writeValueAsString(person),
                    settings.settle());
        } else {
            tasks.drop(event.subject());
        }
    }

    private void forget(IncomingEvent event) {
        people.forget(event.subject());
        tasks.drop(event.subject());
    }

    private boolean isNew(IncomingEvent event) {
        return versions.isNew(CONSUMER, event.subject(), event.version());
    }
}
