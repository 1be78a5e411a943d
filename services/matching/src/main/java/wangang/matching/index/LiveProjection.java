package wangang.matching.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import wangang.platform.messaging.MalformedEvent;

/** Keeps every written generation up to date: one bulk request per poll, repeated until Elasticsearch takes it. */
@Component
class LiveProjection {

    private final EventReading reading;
    private final IndexWriter writer;
    private final Generations generations;

    LiveProjection(EventReading reading, IndexWriter writer, Generations generations) {
        this.reading = reading;
        this.writer = writer;
        this.generations = generations;
    }

    @KafkaListener(
            id = "matching-index",
            topics = {"#{@topics.name('vacancy.events.v1')}", "#{@topics.name('jobseeker.events.v1')}"},
            containerFactory = "eventBatchListeners",
            groupId = "#{@topics.group('matching-index')}")
    void on(List<ConsumerRecord<String, byte[]>> messages) {
        var changes = new ArrayList<IndexChange>(messages.size());
        MalformedEvent malformed = null;
        for (var message : messages) {
            try {
                changes.add(reading.read(message));
            } catch (MalformedEvent unreadable) {
                malformed = unreadable;
                break;
            }
        }
        try {
            writer.write(changes, generations.written());
        } catch (ChangeRefused refused) {
            throw new BatchListenerFailedException("refused by the index", refused, refused.position());
        }
        if (malformed != null) {
            throw new BatchListenerFailedException("unreadable event", malformed, changes.size());
        }
    }
}
