package wangang.testsupport.messaging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events one by one, each known to Kafka before the next; one for each Kafka, however many tests ask. */
public final class EventSender {

    private static final Map<String, EventSender> KNOWN = new ConcurrentHashMap<>();

    private final KafkaProducer<String, byte[]> producer;

    private EventSender(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    public static EventSender to(String bootstrap) {
        return KNOWN.computeIfAbsent(bootstrap, EventSender::new);
    }

    /** @throws IllegalStateException when it cannot be sent, such as to a topic that does not exist */
    public void send(ProducerRecord<String, byte[]> event) {
        try {
            producer.send(event).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
