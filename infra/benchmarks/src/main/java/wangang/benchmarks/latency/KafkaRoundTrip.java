package wangang.benchmarks.latency;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import wangang.benchmarks.measuring.BenchmarkFailure;

/**
 * What Kafka alone needs beside the platform's work: records of an event's size, one after the other, from sending
 * (acknowledged by all) to receiving.
 */
final class KafkaRoundTrip implements AutoCloseable {

    private static final TopicPartition PLACE = new TopicPartition("benchmark.round-trip", 0);
    private static final Duration EVERY = Duration.ofMillis(50);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int EVENT_BYTES = 2000;

    private record Trip(long sent, long received) {}

    private final String bootstrap;
    private final ConcurrentLinkedQueue<Trip> trips = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running = true;

    private KafkaRoundTrip(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    static KafkaRoundTrip start(String bootstrap) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(PLACE.topic(), Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            throw new BenchmarkFailure("Kafka made no topic: " + refused.getMessage(), refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailure("Stopped before the work was done.", stopped);
        }
        var probe = new KafkaRoundTrip(bootstrap);
        probe.threads.add(Thread.ofPlatform().name("round-trip-receiver").start(probe::receive));
        probe.threads.add(Thread.ofPlatform().name("round-trip-sender").start(probe::send));
        return probe;
    }

    /** Of the records sent from then on, in milliseconds. */
    List<Double> since(long begin) {
        return trips.stream()
                .filter(trip -> trip.sent() >= begin)
                .map(trip -> (trip.received() - trip.sent()) / 1e6)
                .toList();
    }

    private void send() {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 0);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            while (running) {
                long now = System.nanoTime();
                var value =
                        ByteBuffer.allocate(EVENT_BYTES).putLong(now).rewind().array();
                producer.send(new ProducerRecord<>(PLACE.topic(), value)).get();
                Arrivals.await(now + EVERY.toNanos());
            }
        } catch (ExecutionException refused) {
            throw new BenchmarkFailure("Kafka refused a record: " + refused.getMessage(), refused);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive() {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(PLACE));
            while (running) {
                var records = consumer.poll(POLL);
                long now = System.nanoTime();
                records.forEach(received ->
                        trips.add(new Trip(ByteBuffer.wrap(received.value()).getLong(), now)));
            }
        }
    }

    @Override
    public void close() {
        running = false;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
