package wangang.campaign.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import wangang.platform.kernel.Uuid7;

/** One event as another service would tell it; more fields than are read here are in each. */
public record Told(String topic, String type, UUID key, long version, String data) {

    public static Told employer(UUID id, long version, String account, String kind, String subdistrict, String status) {
        return new Told("employer.events.v1", "employer.changed.v1", id, version, """
                {"employerId":"%s","account":"%s","version":%d,"name":"万岗示例单位（演示）","kind":"%s",
                 "industryCode":"6513","subdistrictCode":"%s","status":"%s","somethingNew":[1],
                 "registeredAt":"2026-11-01T00:00:00Z","changedAt":"2026-11-01T00:00:00Z"}
                """.formatted(
                        id, account, version, kind, subdistrict, status));
    }

    public static Told recommendation(UUID id, UUID vacancy, UUID person, Instant at) {
        return new Told("matching.events.v1", "recommendation.made.v1", id, 1, """
                {"recommendationId":"%s","jobseekerId":"%s","vacancyId":"%s","employerId":"%s","channel":"MATCH",
                 "at":"%s","somethingNew":{}}
                """.formatted(
                        id, person, vacancy, UUID.randomUUID(), at));
    }

    public static Told application(
            UUID id, long version, UUID vacancy, String status, Instant submitted, Instant changed) {
        return application(id, version, vacancy, status, submitted, changed, "");
    }

    /** @param steps as JSON, such as {@code ,"steps":{"interviewAt":"…"}} */
    public static Told application(
            UUID id, long version, UUID vacancy, String status, Instant submitted, Instant changed, String steps) {
        return new Told("application.events.v1", "application.progressed.v1", id, version, """
                {"applicationId":"%s","vacancyId":"%s","employerId":"%s","jobseekerId":"%s","version":%d,"status":"%s",
                 "consent":{},"submittedAt":"%s","changedAt":"%s"%s}
                """.formatted(
                        id, vacancy, UUID.randomUUID(), UUID.randomUUID(), version, status, submitted, changed, steps));
    }

    ProducerRecord<String, byte[]> message(String topicName) {
        var message =
                new ProducerRecord<String, byte[]>(topicName, key.toString(), data.getBytes(StandardCharsets.UTF_8));
        var now = Instant.now();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", Uuid7.next(now).toString(),
                        "ce_type", type,
                        "ce_source", "/wangang/test",
                        "ce_subject", key.toString(),
                        "ce_time", now.toString(),
                        "ce_aggregateversion", Long.toString(version))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
