package wangang.testsupport.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import wangang.testsupport.WithElasticsearch;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;

/** With the parts of the other test here, so that both share them. */
@SpringJUnitConfig(SentEventsIT.class)
@WithPostgres
@WithKafka
@WithElasticsearch
class SentEventsIT {

    @Value("${spring.kafka.bootstrap-servers}")
    private String bootstrap = "";

    @Test
    void readsWhatWasSentBeforeAndAfterItWasAsked() throws ExecutionException, InterruptedException {
        var topic = aTopic();
        var key = UUID.randomUUID();
        send(topic, key, "a.filed.v1");
        send(topic, UUID.randomUUID(), "a.filed.v1");
        var sent = SentEvents.on(bootstrap, List.of(topic));

        assertThat(sent.awaitTypes(key, 1)).containsExactly("a.filed.v1");
        send(topic, key, "a.changed.v1");
        assertThat(sent.awaitTypes(key, 2)).containsExactly("a.filed.v1", "a.changed.v1");
        assertThat(SentEvents.data(sent.about(key).getFirst()).get("told").asString())
                .isEqualTo("a.filed.v1");
    }

    @Test
    void keepsTopicsApartAndReadsEachOnce() throws ExecutionException, InterruptedException {
        var topic = aTopic();
        var other = aTopic();
        var key = UUID.randomUUID();
        send(topic, key, "a.filed.v1");
        send(other, key, "b.filed.v1");

        assertThat(SentEvents.on(bootstrap, List.of(other)).awaitTypes(key, 1)).containsExactly("b.filed.v1");
        assertThat(SentEvents.on(bootstrap, List.of(topic))).isSameAs(SentEvents.on(bootstrap, List.of(topic)));
    }

    @Test
    void refusesATopicThatIsNotThere() {
        assertThatThrownBy(() -> SentEvents.on(bootstrap, List.of("nothing.events.v1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no topic nothing.events.v1");
    }

    private String aTopic() throws ExecutionException, InterruptedException {
        var topic = "sent-events-" + UUID.randomUUID();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1))).all().get();
        }
        return topic;
    }

    private void send(String topic, UUID key, String type) throws ExecutionException, InterruptedException {
        var message = new ProducerRecord<>(
                topic, key.toString(), "{\"told\":\"%s\"}".formatted(type).getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(message).get();
        }
    }
}
