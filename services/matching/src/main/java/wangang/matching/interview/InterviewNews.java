package wangang.matching.interview;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.InterviewEvent;
import wangang.matching.state.Interviews;
import wangang.platform.messaging.EventBatch;
import wangang.platform.messaging.IncomingEvent;

/** Stores which interviews were held; what is proposed leaves those out from the next request on. */
@Component
class InterviewNews {

    private final Interviews interviews;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    InterviewNews(Interviews interviews, PlatformTransactionManager transactions, JsonMapper json) {
        this.interviews = interviews;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    @KafkaListener(
            id = "matching-interviews",
            topics = "#{@topics.name('interview.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-interviews')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var unreadable = transaction.execute(status -> EventBatch.apply(messages, this::store));
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void store(IncomingEvent event) {
        if (event.isTombstone()) {
            interviews.forget(event.subject());
        } else {
            interviews.store(event.dataAs(json, InterviewEvent.class), event.version());
        }
    }
}
