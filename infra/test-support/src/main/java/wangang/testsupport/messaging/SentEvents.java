package wangang.testsupport.messaging;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything ever sent to some topics, as it arrives; read once per JVM, however many tests ask. */
public final class SentEvents {

    private static final Map<Source, SentEvents> READ = new ConcurrentHashMap<>();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<ConsumerRecord<String, byte[]>> arrived = new CopyOnWriteArrayList<>();

    private SentEvents() {}

    /** @throws IllegalStateException when a topic does not exist */
    public static SentEvents on(String bootstrap, List<String> topics) {
        return READ.computeIfAbsent(new Source(bootstrap, topics), SentEvents::reading);
    }

    public List<ConsumerRecord<String, byte[]>> about(UUID key) {
        return arrived.stream()
                .filter(message -> message.key().equals(key.toString()))
                .toList();
    }

    /** Waits at most ten seconds. */
    public List<ConsumerRecord<String, byte[]>> awaitAbout(UUID key, int count) {
        await("%d events about %s".formatted(count, key))
                .atMost(Duration.ofSeconds(10))
                .until(() -> about(key).size() >= count);
        return about(key);
    }

    public List<String> awaitTypes(UUID key, int count) {
        return awaitAbout(key, count).stream().map(SentEvents::type).toList();
    }

    public static String type(ConsumerRecord<String, byte[]> message) {
        return header(message, "ce_type");
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public static JsonNode data(ConsumerRecord<String, byte[]> message) {
        return JSON.readTree(message.value());
    }

    private static SentEvents reading(Source source) {
        var events = new SentEvents();
        var consumer = source.consumer();
        Thread.ofPlatform().daemon(true).name("sent-events").start(() -> events.read(consumer));
        return events;
    }

    private void read(KafkaConsumer<String, byte[]> opened) {
        try (var consumer = opened) {
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(100)).forEach(arrived::add);
            }
        }
    }

    private record Source(String bootstrap, List<String> topics) {

        /** Without a group, so that no rebalance is waited for. */
        KafkaConsumer<String, byte[]> consumer() {
            var consumer = new KafkaConsumer<>(
                    Map.<String, Object>of("bootstrap.servers", bootstrap, "allow.auto.create.topics", false),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            var partitions = topics.stream()
                    .flatMap(topic -> partitions(consumer, topic).stream())
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return consumer;
        }

        private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            if (partitions.isEmpty()) {
                consumer.close();
                throw new IllegalStateException("no topic " + topic);
            }
            return partitions;
        }
    }
}
