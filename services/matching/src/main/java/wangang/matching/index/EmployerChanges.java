package wangang.matching.index;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.EmployerEvent;
import wangang.matching.document.EmployerFacts;
import wangang.platform.messaging.EventBatch;

/** Follows what vacancies in the index repeat of their employers; the last of a batch wins. */
@Component
class EmployerChanges {

    /** Nobody has vacancies before it. */
    private static final String FIRST = "employer.registered.v1";

    private final EmployersVacancies vacancies;
    private final Generations generations;
    private final JsonMapper json;

    EmployerChanges(EmployersVacancies vacancies, Generations generations, JsonMapper json) {
        this.vacancies = vacancies;
        this.generations = generations;
        this.json = json;
    }

    @KafkaListener(
            id = "matching-employer-names",
            topics = "#{@topics.name('employer.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-employer-names')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var employers = new HashMap<UUID, EmployerFacts>();
        var unreadable = EventBatch.apply(messages, event -> {
            if (!event.isTombstone() && !event.type().equals(FIRST)) {
                employers.put(
                        event.subject(), event.dataAs(json, EmployerEvent.class).facts());
            }
        });
        vacancies.amend(employers, generations.written());
        if (unreadable != null) {
            throw unreadable;
        }
    }
}
