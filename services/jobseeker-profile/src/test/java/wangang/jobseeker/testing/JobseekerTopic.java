package wangang.jobseeker.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything ever sent to jobseeker.events.v1, as it arrives. */
public final class JobseekerTopic {

    private static final List<ConsumerRecord<String, byte[]>> ARRIVED = new CopyOnWriteArrayList<>();
    private static boolean reading;

    private JobseekerTopic() {}

    static synchronized JobseekerTopic of(String bootstrap, String topic) {
        if (!reading) {
            reading = true;
            Thread.ofPlatform().daemon(true).name("jobseeker-topic").start(() -> read(bootstrap, topic));
        }
        return new JobseekerTopic();
    }

    public List<ConsumerRecord<String, byte[]>> all() {
        return List.copyOf(ARRIVED);
    }

    public List<ConsumerRecord<String, byte[]>> about(UUID jobseeker) {
        return ARRIVED.stream()
                .filter(message -> message.key().equals(jobseeker.toString()))
                .toList();
    }

    /** Waits at most the five seconds within which a withdrawal must have gone everywhere. */
    public List<ConsumerRecord<String, byte[]>> awaitAbout(UUID jobseeker, int count) {
        await("%d events about %s".formatted(count, jobseeker))
                .atMost(Duration.ofSeconds(20))
                .until(() -> about(jobseeker).size() >= count);
        return about(jobseeker);
    }

    private static void read(String bootstrap, String topic) {
        var properties = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            // Without a group, so that no rebalance is waited for.
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!Thread.currentThread().isInterrupted()) {
                consumer.poll(Duration.ofMillis(100)).forEach(ARRIVED::add);
            }
        }
    }
}
