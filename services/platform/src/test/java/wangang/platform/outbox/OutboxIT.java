package wangang.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.platform.TestApplication;
import wangang.platform.kernel.Uuid7;
import wangang.platform.messaging.AppliedVersions;
import wangang.platform.messaging.IncomingEvent;
import wangang.platform.messaging.Topics;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;

@SpringBootTest(classes = TestApplication.class)
@WithPostgres
@WithKafka
class OutboxIT {

    private static final String TOPIC = "thing.events.v1";
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private AppliedVersions versions;

    @Autowired
    private Topics topics;

    @Value("${spring.kafka.bootstrap-servers}")
    private String bootstrap;

    private KafkaConsumer<String, byte[]> consumer;

    @BeforeEach
    void listen() {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        UUID.randomUUID().toString(),
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(topics.name(TOPIC)));
    }

    @AfterEach
    void stopListening() {
        consumer.close();
    }

    @Test
    void tellsACommittedChangeAsACloudEvent() {
        var key = Uuid7.next(NOW);
        commit(event(key, 1));
        var told = receive(key, 1).getFirst();
        var event = IncomingEvent.of(told);
        assertThat(event.subject()).isEqualTo(key);
        assertThat(event.type()).isEqualTo("thing.changed.v1");
        assertThat(event.version()).isEqualTo(1);
        assertThat(event.at()).isEqualTo(NOW);
        assertThat(header(told, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(told, "ce_source")).isEqualTo("/wangang/platform-test");
        assertThat(header(told, "content-type")).isEqualTo("application/json");
        assertThat(new String(told.value(), StandardCharsets.UTF_8)).isEqualTo("{\"version\":1}");
    }

    @Test
    void keepsTheOrderOfAKey() {
        var key = Uuid7.next(NOW);
        for (int version = 1; version <= 50; version++) {
            commit(event(key, version));
        }
        assertThat(receive(key, 50))
                .extracting(told -> IncomingEvent.of(told).version())
                .isSorted();
    }

    @Test
    void aRolledBackChangeIsNeverTold() {
        var lost = Uuid7.next(NOW);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.append(event(lost, 1));
            status.setRollbackOnly();
        });
        var kept = Uuid7.next(NOW);
        commit(event(kept, 1));
        receive(kept, 1);
        assertThat(jdbc.sql("SELECT count(*) FROM outbox_event WHERE event_key = ?")
                        .param(lost)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAnEventWithoutATransaction() {
        assertThatThrownBy(() -> outbox.append(event(Uuid7.next(NOW), 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void endsAKeyWithATombstone() {
        var key = Uuid7.next(NOW);
        commit(event(key, 1));
        commit(OutgoingEvent.tombstone(TOPIC, key, 2, NOW));
        assertThat(receive(key, 2).getLast().value()).isNull();
    }

    @Test
    void anEventTooLargeForKafkaHoldsBackItsOwnKeyOnly() {
        var heavy = Uuid7.next(NOW);
        var light = Uuid7.next(NOW);
        commit(new OutgoingEvent(TOPIC, heavy, "thing.changed.v1", 1, NOW, "x".repeat(2_000_000)));
        commit(event(heavy, 2));
        commit(event(light, 1));
        receive(light, 1);
        var waiting = jdbc.sql("SELECT version FROM outbox_event WHERE event_key = ? ORDER BY position")
                .param(heavy)
                .query(Long.class)
                .list();
        assertThat(waiting).containsExactly(1L, 2L);
        jdbc.sql("DELETE FROM outbox_event WHERE event_key = ?").param(heavy).update();
    }

    /** What a relay that was killed between sending and marking leaves: an event that is sent again. */
    @Test
    void aRepeatedOrOvertakenEventChangesNothingBehindTheVersionGuard() {
        var key = Uuid7.next(NOW);
        var applied = new ArrayList<Long>();
        for (long version : List.of(1L, 2L, 2L, 1L, 4L, 3L, 4L)) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> {
                if (versions.isNew("test", key, version)) {
                    applied.add(version);
                }
            });
        }
        assertThat(applied).containsExactly(1L, 2L, 4L);
    }

    @Test
    void aRelayThatDiesBetweenSendAndMarkSendsAgain() throws Exception {
        var key = Uuid7.next(NOW);
        commit(event(key, 1));
        receive(key, 1);
        // The row as it was before the mark that never happened.
        jdbc.sql("""
                INSERT INTO outbox_event (event_id, topic, event_key, type, version, occurred_at, payload)
                VALUES (?, ?, ?, 'thing.changed.v1', 1, now(), '{"version":1}')
                """).params(Uuid7.next(NOW), TOPIC, key).update();
        assertThat(receive(key, 1)).hasSize(1);
        await("the row to be marked as sent")
                .atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("SELECT count(*) FROM outbox_event WHERE event_key = ?")
                                .param(key)
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void onlyOneRelayHoldsTheLock() throws Exception {
        await("the running relay to hold the lock")
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    try (var second = new OutboxStore(dataSource)) {
                        return !second.lock();
                    }
                });
    }

    private static OutgoingEvent event(UUID key, long version) {
        return new OutgoingEvent(TOPIC, key, "thing.changed.v1", version, NOW, Map.of("version", version));
    }

    private void commit(OutgoingEvent event) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.append(event));
    }

    private List<ConsumerRecord<String, byte[]>> receive(UUID key, int count) {
        var received = new ArrayList<ConsumerRecord<String, byte[]>>();
        await(count + " events of the key").atMost(Duration.ofSeconds(20)).until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(told -> {
                if (told.key().equals(key.toString())) {
                    received.add(told);
                }
            });
            return received.size() >= count;
        });
        return received;
    }

    private static String header(ConsumerRecord<String, byte[]> told, String name) {
        return new String(told.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
