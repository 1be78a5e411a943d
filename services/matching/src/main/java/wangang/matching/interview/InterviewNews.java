package wangang.matching.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.InterviewEvent;
import wangang.matching.state.Interviews;
import wangang.matching.state.PersonNotifications;
import wangang.matching.state.PersonNotifications.News;
import wangang.platform.messaging.EventBatch;
import wangang.platform.messaging.IncomingEvent;

/**
 * Stores which interviews were held; what is proposed leaves those out from the next request on. Whoever is looking is told
 * that something of an interview changed.
 */
@Component
class InterviewNews {

    private final Interviews interviews;
    private final PersonNotifications notifications;
    private final TransactionTemplate transaction;
    private final JsonMapper json;

    InterviewNews(
            Interviews interviews,
            PersonNotifications notifications,
            PlatformTransactionManager transactions,
            JsonMapper json) {
        this.interviews = interviews;
        this.notifications = notifications;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
    }

    @KafkaListener(
            id = "matching-interviews",
            topics = "#{@topics.name('interview.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-interviews')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var unreadable = transaction.execute(status -> {
            var people = new HashSet<UUID>();
            var broken = EventBatch.apply(messages, event -> store(event, people));
            notifications.tell(News.INTERVIEWS, people);
            return broken;
        });
        if (unreadable != null) {
            throw unreadable;
        }
    }

    private void store(IncomingEvent event, Set<UUID> people) {
        if (event.isTombstone()) {
            interviews.forget(event.subject());
        } else {
            var told = event.dataAs(json, InterviewEvent.class);
            interviews.store(told, event.version());
            people.add(told.jobseekerId());
        }
    }
}
