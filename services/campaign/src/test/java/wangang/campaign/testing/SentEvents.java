package wangang.campaign.testing;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything the service ever sent, as it arrives. */
public final class SentEvents {

    private static final List<ConsumerRecord<String, byte[]>> ARRIVED = new CopyOnWriteArrayList<>();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static boolean reading;

    private SentEvents() {}

    static synchronized SentEvents on(String bootstrap, List<String> topics) {
        if (!reading) {
            reading = true;
            Thread.ofPlatform().daemon(true).name("sent-events").start(() -> read(bootstrap, topics));
        }
        return new SentEvents();
    }

    public List<ConsumerRecord<String, byte[]>> about(UUID key) {
        return ARRIVED.stream()
                .filter(message -> message.key().equals(key.toString()))
                .toList();
    }

    public List<ConsumerRecord<String, byte[]>> awaitAbout(UUID key, int count) {
        await("%d events about %s".formatted(count, key))
                .atMost(Duration.ofSeconds(10))
                .until(() -> about(key).size() >= count);
        return about(key);
    }

    public List<String> awaitTypes(UUID key, int count) {
        return awaitAbout(key, count).stream()
                .map(message -> header(message, "ce_type"))
                .toList();
    }

    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public static JsonNode data(ConsumerRecord<String, byte[]> message) {
        return JSON.readTree(message.value());
    }

    private static void read(String bootstrap, List<String> topics) {
        var properties = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "group.id",
                "test-" + UUID.randomUUID(),
                "auto.offset.reset",
                "earliest");
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(topics);
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(100)).forEach(ARRIVED::add);
            }
        }
    }
}
