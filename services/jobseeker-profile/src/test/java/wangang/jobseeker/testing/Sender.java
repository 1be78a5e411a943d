package wangang.jobseeker.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Uuid7;
import wangang.platform.messaging.Topics;

/** Sends events as the services that own them would. */
public final class Sender {

    private static final String INTERVIEWS = "interview.events.v1";

    private static @Nullable Sender only;

    private final KafkaProducer<String, byte[]> producer;

    private final Topics topics;

    private Sender(KafkaProducer<String, byte[]> producer, Topics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    static synchronized Sender to(String bootstrap, Topics topics) {
        if (only == null) {
            only = new Sender(
                    new KafkaProducer<>(
                            Map.<String, Object>of("bootstrap.servers", bootstrap),
                            new StringSerializer(),
                            new ByteArraySerializer()),
                    topics);
        }
        return only;
    }

    public void employer(UUID employer, long version, String account, String status) {
        send("employer.events.v1", "employer.verified.v1", employer, version, """
                {"employerId":"%s","account":"%s","version":%d,"name":"示例单位（演示）","kind":"PRIVATE","status":"%s",
                 "somethingNew":{"a":1}}
                """.formatted(
                        employer, account, version, status));
    }

    public void application(Told told) {
        send("application.events.v1", "application.progressed.v1", told.application(), told.version(), """
                {"applicationId":"%s","vacancyId":"%s","employerId":"%s","jobseekerId":"%s","version":%d,"status":"%s",
                 "consent":{"recipientEmployerId":"%s","textVersion":"2026-11","grantedAt":"%s"},
                 "submittedAt":"%s","changedAt":"%s"}
                """.formatted(
                        told.application(),
                        told.vacancy(),
                        told.employer(),
                        told.jobseeker(),
                        told.version(),
                        told.status(),
                        told.recipient(),
                        told.grantedAt(),
                        told.grantedAt(),
                        told.grantedAt()));
    }

    public void interview(ToldInterview told) {
        send(INTERVIEWS, told.type(), told.interview(), told.version(), told.data());
    }

    public void tombstone(String topic, UUID key, long version) {
        send(topic, "tombstone", key, version, null);
    }

    /** As its owner would tell it. */
    public void event(String topic, String type, UUID key, long version, String data) {
        send(topic, type, key, version, data);
    }

    private void send(String topic, String type, UUID key, long version, @Nullable String data) {
        var message = new ProducerRecord<String, byte[]>(
                topics.name(topic), key.toString(), data == null ? null : data.getBytes(StandardCharsets.UTF_8));
        var now = Instant.now();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", Uuid7.next(now).toString(),
                        "ce_type", type,
                        "ce_source", topic.equals(INTERVIEWS) ? "/wangang/campaign" : "/wangang/employer-vacancy",
                        "ce_subject", key.toString(),
                        "ce_time", now.toString(),
                        "ce_aggregateversion", Long.toString(version))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** One state of an application. */
    public record Told(
            UUID application,
            UUID vacancy,
            UUID employer,
            UUID jobseeker,
            long version,
            String status,
            UUID recipient,
            Instant grantedAt) {

        public static Told received(UUID employer, UUID jobseeker) {
            return new Told(
                    Uuid7.next(Instant.now()),
                    UUID.randomUUID(),
                    employer,
                    jobseeker,
                    1,
                    "RECEIVED",
                    employer,
                    Instant.now());
        }

        public Told then(long nextVersion, String nextStatus) {
            return new Told(application, vacancy, employer, jobseeker, nextVersion, nextStatus, recipient, grantedAt);
        }

        public Told consentingTo(UUID other) {
            return new Told(application, vacancy, employer, jobseeker, version, status, other, grantedAt);
        }

        public Told grantedAt(Instant at) {
            return new Told(application, vacancy, employer, jobseeker, version, status, recipient, at);
        }
    }
}
