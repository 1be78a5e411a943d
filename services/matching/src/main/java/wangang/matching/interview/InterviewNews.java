package wangang.matching.interview;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import wangang.matching.document.InterviewEvent;
import wangang.matching.state.Interviews;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.MalformedEvent;

/** Stores which interviews were held; what is proposed leaves those out from the next request on. */
@Component
class InterviewNews {

    private final Interviews interviews;
    private final JsonMapper json;

    InterviewNews(Interviews interviews, JsonMapper json) {
        this.interviews = interviews;
        this.json = json;
    }

    @KafkaListener(
            id = "matching-interviews",
            topics = "#{@topics.name('interview.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-interviews')}")
    @Transactional(noRollbackFor = BatchListenerFailedException.class)
    public void on(List<ConsumerRecord<String, byte[]>> messages) {
        for (int position = 0; position < messages.size(); position++) {
            try {
                store(IncomingEvent.of(messages.get(position)));
            } catch (MalformedEvent malformed) {
                throw new BatchListenerFailedException("unreadable event", malformed, position);
            }
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
