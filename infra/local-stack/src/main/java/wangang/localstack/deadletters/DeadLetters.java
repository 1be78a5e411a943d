package wangang.localstack.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends the dead letters of a topic to it again. One that has been overtaken by a newer version of its aggregate, or by
 * its tombstone, stays where it is: the topic is compacted, and an old state must not become the last one.
 */
final class DeadLetters {

    private static final String SUFFIX = "-dlt";
    /** Remembers in Kafka how far letters were sent again, so that a second call sends only new ones. */
    private static final String GROUP = "wangang-replay";

    private static final String ADDED_BY_THE_LISTENER = "kafka_dlt-";
    private static final String VERSION = "ce_aggregateversion";
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrap;
    private final String topic;

    DeadLetters(String bootstrap, String topic) {
        this.bootstrap = bootstrap;
        this.topic = topic;
    }

    /** How many went and how many were overtaken. */
    record Result(int sent, int overtaken) {}

    Result sendAgain() {
        try (var letters = consumer();
                var producer =
                        new KafkaProducer<>(producerSettings(), new StringSerializer(), new ByteArraySerializer())) {
            var partitions = partitionsOf(letters, topic + SUFFIX);
            letters.assign(partitions);
            var waiting = new ArrayList<ConsumerRecord<String, byte[]>>();
            readToEnd(letters, partitions, waiting::add);
            var newest =
                    newestVersions(waiting.stream().map(ConsumerRecord::key).collect(Collectors.toSet()));
            var sent = waiting.stream()
                    .filter(letter -> versionOf(letter) >= newest.getOrDefault(letter.key(), Long.MIN_VALUE))
                    .map(letter -> producer.send(again(letter)))
                    .toList();
            producer.flush();
            sent.forEach(DeadLetters::mustHaveArrived);
            letters.commitSync(partitions.stream()
                    .collect(Collectors.toMap(
                            partition -> partition, partition -> new OffsetAndMetadata(letters.position(partition)))));
            return new Result(sent.size(), waiting.size() - sent.size());
        }
    }

    private static void mustHaveArrived(Future<RecordMetadata> sending) {
        if (sending.state() != Future.State.SUCCESS) {
            throw new IllegalStateException("Kafka did not take a letter; call again later.");
        }
    }

    private ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> letter) {
        var headers = new ArrayList<Header>();
        letter.headers().forEach(header -> {
            if (!header.key().startsWith(ADDED_BY_THE_LISTENER)) {
                headers.add(header);
            }
        });
        return new ProducerRecord<>(topic, letter.partition(), letter.key(), letter.value(), headers);
    }

    /** Of the given aggregates, as the topic has them now; a tombstone is newer than everything. */
    private Map<String, Long> newestVersions(Set<String> keys) {
        var newest = new HashMap<String, Long>();
        if (keys.isEmpty()) {
            return newest;
        }
        try (var consumer = consumer()) {
            var partitions = partitionsOf(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            readToEnd(consumer, partitions, message -> {
                if (keys.contains(message.key())) {
                    newest.put(message.key(), message.value() == null ? Long.MAX_VALUE : versionOf(message));
                }
            });
        }
        return newest;
    }

    private static void readToEnd(
            KafkaConsumer<String, byte[]> consumer,
            List<TopicPartition> partitions,
            Consumer<ConsumerRecord<String, byte[]>> reader) {
        var ends = consumer.endOffsets(partitions);
        while (partitions.stream()
                .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
            for (var message : consumer.poll(POLL)) {
                reader.accept(message);
            }
        }
    }

    private static List<TopicPartition> partitionsOf(KafkaConsumer<String, byte[]> consumer, String name) {
        var found = consumer.listTopics().get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no topic " + name + ".");
        }
        return found.stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
    }

    /** A letter without a readable version never was an event of ours; it counts as the oldest. */
    private static long versionOf(ConsumerRecord<String, byte[]> message) {
        var header = message.headers().lastHeader(VERSION);
        try {
            return header == null ? -1 : Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException unreadable) {
            return -1;
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private Map<String, Object> producerSettings() {
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true);
    }
}
