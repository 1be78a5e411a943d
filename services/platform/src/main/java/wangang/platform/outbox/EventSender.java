package wangang.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import wangang.platform.messaging.Topics;

/** Sends a batch at once and tells which events may be forgotten: per key, those before its first failure. */
class EventSender {

    private static final Logger LOG = LoggerFactory.getLogger(EventSender.class);

    private record Flight(StoredEvent event, CompletableFuture<SendResult<String, byte[]>> result) {}

    /** Positions that may be forgotten, and keys whose order would suffer if they went on now. */
    record Delivery(List<Long> acknowledged, Set<UUID> failedKeys) {}

    private final KafkaTemplate<String, byte[]> kafka;
    private final Topics topics;
    private final String source;
    private final Duration patience;

    EventSender(KafkaTemplate<String, byte[]> kafka, Topics topics, String source, Duration patience) {
        this.kafka = kafka;
        this.topics = topics;
        this.source = source;
        this.patience = patience;
    }

    Delivery send(List<StoredEvent> batch) throws InterruptedException {
        var failedKeys = new HashSet<UUID>();
        var flights = new ArrayList<Flight>(batch.size());
        for (var event : batch) {
            if (!failedKeys.contains(event.key())) {
                var result = start(event);
                flights.add(new Flight(event, result));
                if (result.isCompletedExceptionally()) {
                    failedKeys.add(event.key());
                }
            }
        }
        kafka.flush();
        long deadline = System.nanoTime() + patience.toNanos();
        failedKeys.clear();
        var acknowledged = new ArrayList<Long>(batch.size());
        for (var flight : flights) {
            if (!arrived(flight, deadline)) {
                failedKeys.add(flight.event().key());
            } else if (!failedKeys.contains(flight.event().key())) {
                acknowledged.add(flight.event().position());
            }
        }
        return new Delivery(acknowledged, failedKeys);
    }

    private CompletableFuture<SendResult<String, byte[]>> start(StoredEvent event) {
        try {
            return kafka.send(event.toRecord(topics.name(event.topic()), source));
        } catch (RuntimeException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private static boolean arrived(Flight flight, long deadline) throws InterruptedException {
        try {
            flight.result().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException | TimeoutException failure) {
            LOG.warn(
                    "event {} of {} was not acknowledged and will be sent again: {}",
                    flight.event().id(),
                    flight.event().topic(),
                    failure.getClass().getSimpleName());
            return false;
        }
    }
}
