package wangang.matching.index;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/**
 * Keeps every written generation up to date: one bulk request per poll, repeated until Elasticsearch takes it. People
 * have a consumer of their own: whoever files a profile does not wait until thousands of imported texts are read.
 */
@Component
class LiveProjection {

    private final EventReading reading;
    private final Projecting projecting;
    private final Generations generations;

    LiveProjection(EventReading reading, Projecting projecting, Generations generations) {
        this.reading = reading;
        this.projecting = projecting;
        this.generations = generations;
    }

    @KafkaListener(
            id = "matching-index",
            topics = "#{@topics.name('vacancy.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-index')}")
    void onVacancies(List<ConsumerRecord<String, byte[]>> messages) {
        project(messages);
    }

    @KafkaListener(
            id = "matching-index-people",
            topics = "#{@topics.name('jobseeker.events.v1')}",
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-index-people')}")
    void onPeople(List<ConsumerRecord<String, byte[]>> messages) {
        project(messages);
    }

    private void project(List<ConsumerRecord<String, byte[]>> messages) {
        var read = reading.read(messages);
        var unreadable = read.unreadable();
        try {
            projecting.write(read, generations.written());
        } catch (ChangeRefused refused) {
            if (unreadable == null || refused.position() < unreadable.position()) {
                throw new BatchListenerFailedException("refused by the index", refused, refused.position());
            }
        }
        if (unreadable != null) {
            throw new BatchListenerFailedException("unreadable event", unreadable.failure(), unreadable.position());
        }
    }
}
