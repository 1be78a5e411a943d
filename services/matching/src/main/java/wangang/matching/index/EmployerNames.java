package wangang.matching.index;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.EmployerEvent;
import wangang.platform.messaging.EventBatch;

/** Follows the names of employers, which vacancies in the index repeat; the last name of a batch wins. */
@Component
class EmployerNames {

    /** Nobody has vacancies before it. */
    private static final String FIRST = "employer.registered.v1";

    private final Renaming renaming;
    private final Generations generations;
    private final JsonMapper json;

    EmployerNames(Renaming renaming, Generations generations, JsonMapper json) {
        this.renaming = renaming;
        this.generations = generations;
        this.json = json;
    }

    @KafkaListener(
            id = "matching-employer-names",
            topics = "#{@topics.name('employer.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-employer-names')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var names = new HashMap<UUID, String>();
        var unreadable = EventBatch.apply(messages, event -> {
            if (!event.isTombstone() && !event.type().equals(FIRST)) {
                names.put(
                        event.subject(), event.dataAs(json, EmployerEvent.class).name());
            }
        });
        renaming.apply(names, generations.written());
        if (unreadable != null) {
            throw unreadable;
        }
    }
}
