package wangang.vacancy.testing;

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

/** Tells what jobseeker-profile and matching would. */
public final class ForeignEvents {

    private static final String JOBSEEKERS = "jobseeker.events.v1";

    private static @Nullable KafkaProducer<String, byte[]> sending;

    private final KafkaProducer<String, byte[]> producer;
    private final Topics topics;

    private ForeignEvents(KafkaProducer<String, byte[]> producer, Topics topics) {
        this.producer = producer;
        this.topics = topics;
    }

    /** Every context of the service has topics of its own on the same Kafka. */
    static synchronized ForeignEvents to(String bootstrap, Topics topics) {
        var producer = sending;
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.<String, Object>of("bootstrap.servers", bootstrap),
                    new StringSerializer(),
                    new ByteArraySerializer());
            sending = producer;
        }
        return new ForeignEvents(producer, topics);
    }

    public void filed(UUID jobseeker, String account, long version) {
        send(JOBSEEKERS, "jobseeker.filed.v1", jobseeker, version, state(jobseeker, account, version, "ACTIVE"));
    }

    public void erased(UUID jobseeker, String account, long version) {
        send(JOBSEEKERS, "jobseeker.erased.v1", jobseeker, version, state(jobseeker, account, version, "ERASED"));
        send(JOBSEEKERS, "tombstone", jobseeker, version + 1, null);
    }

    /** Tells again under the same id what was told before. */
    public void recommended(UUID recommendation, UUID vacancy, boolean candidate) {
        send("matching.events.v1", "recommendation.made.v1", recommendation, 1, """
                {"recommendationId":"%s","jobseekerId":"%s","vacancyId":"%s","employerId":"%s","channel":"MATCH",
                 "candidate":%s,"at":"2026-11-23T02:00:00Z"}
                """.formatted(
                        recommendation, UUID.randomUUID(), vacancy, UUID.randomUUID(), candidate));
    }

    private static String state(UUID jobseeker, String account, long version, String status) {
        return """
                {"jobseekerId":"%s","account":"%s","version":%d,"status":"%s","consents":{},"somethingNew":[1],
                 "changedAt":"2026-11-23T02:00:00Z"}
                """.formatted(jobseeker, account, version, status);
    }

    private void send(String topic, String type, UUID key, long version, @Nullable String data) {
        var message = new ProducerRecord<String, byte[]>(
                topics.name(topic), key.toString(), data == null ? null : data.getBytes(StandardCharsets.UTF_8));
        var now = Instant.now();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", Uuid7.next(now).toString(),
                        "ce_type", type,
                        "ce_source", "/wangang/jobseeker-profile",
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
}
