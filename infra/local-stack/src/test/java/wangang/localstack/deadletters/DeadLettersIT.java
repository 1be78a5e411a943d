package wangang.localstack.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wangang.localstack.parts.KafkaPart;
import wangang.localstack.parts.Machine;

class DeadLettersIT {

    @TempDir
    private static Path folder;

    private static KafkaPart kafka;
    private static int topics;

    private String topic;

    @BeforeAll
    static void start() {
        kafka = new KafkaPart(
                Path.of("target/parts/kafka").toAbsolutePath(),
                folder.resolve("kafka"),
                folder.resolve("kafka.log"),
                Machine.freePort(),
                Machine.freePort());
        kafka.start();
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @BeforeEach
    void makeTopics() throws Exception {
        topic = "vacancy.events.v" + ++topics;
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(
                            new NewTopic(topic, 2, (short) 1).configs(Map.of("cleanup.policy", "compact")),
                            new NewTopic(topic + "-dlt", 2, (short) 1)))
                    .all()
                    .get();
        }
    }

    @Test
    void sendsALetterAgainWithoutWhatTheListenerAdded() throws Exception {
        send(topic + "-dlt", "vacancy-1", "three", 3);

        assertThat(replay()).isEqualTo(new DeadLetters.Result(1, 0));

        assertThat(read()).singleElement().satisfies(message -> {
            assertThat(message.key()).isEqualTo("vacancy-1");
            assertThat(message.value()).isEqualTo("three");
            assertThat(message.headers().lastHeader("ce_aggregateversion").value())
                    .isEqualTo("3".getBytes(StandardCharsets.UTF_8));
            assertThat(message.headers().lastHeader("kafka_dlt-exception-message"))
                    .isNull();
        });
    }

    @Test
    void sendsNothingTwice() throws Exception {
        send(topic + "-dlt", "vacancy-1", "three", 3);
        replay();

        assertThat(replay()).isEqualTo(new DeadLetters.Result(0, 0));
        assertThat(read()).hasSize(1);
    }

    @Test
    void leavesALetterThatANewerVersionHasOvertaken() throws Exception {
        send(topic, "vacancy-1", "three", 3);
        send(topic, "vacancy-1", "four", 4);
        send(topic + "-dlt", "vacancy-1", "three", 3);

        assertThat(replay()).isEqualTo(new DeadLetters.Result(0, 1));
    }

    @Test
    void leavesALetterOfAnAggregateThatIsGone() throws Exception {
        send(topic, "vacancy-1", null, 5);
        send(topic + "-dlt", "vacancy-1", "three", 3);

        assertThat(replay()).isEqualTo(new DeadLetters.Result(0, 1));
    }

    @Test
    void saysThatATopicIsUnknown() {
        assertThatThrownBy(() -> new DeadLetters(kafka.bootstrap(), "no.such.topic").sendAgain())
                .hasMessageContaining("no.such.topic");
    }

    private DeadLetters.Result replay() {
        return new DeadLetters(kafka.bootstrap(), topic).sendAgain();
    }

    private static void send(String topic, String key, @Nullable String value, long version) throws Exception {
        try (var producer = new KafkaProducer<String, @Nullable String>(
                Map.of("bootstrap.servers", kafka.bootstrap()), new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<String, @Nullable String>(topic, 1, key, value);
            message.headers()
                    .add("ce_aggregateversion", Long.toString(version).getBytes(StandardCharsets.UTF_8))
                    .add("kafka_dlt-exception-message", "why".getBytes(StandardCharsets.UTF_8));
            producer.send(message).get();
        }
    }

    private List<ConsumerRecord<String, String>> read() {
        var found = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka.bootstrap()),
                new StringDeserializer(),
                new StringDeserializer())) {
            var partition = new TopicPartition(topic, 1);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }
}
