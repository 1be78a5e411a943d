package wangang.campaign.testing;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import wangang.testsupport.messaging.ForeignEvent;

/** One event as another service would tell it; more fields than are read here are in each. */
public record Told(
        String topic,
        String type,
        UUID key,
        long version,
        @Nullable String data) {

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

    /** @param score of both sides, 0 to 1 */
    public static Told recommendation(UUID id, UUID vacancy, UUID person, double score) {
        return new Told("matching.events.v1", "recommendation.made.v1", id, 1, """
                {"recommendationId":"%s","jobseekerId":"%s","vacancyId":"%s","employerId":"%s","channel":"MATCH",
                 "scores":{"forVacancy":0.5,"forPerson":0.5,"combined":%s},"at":"2026-11-23T00:00:00Z"}
                """.formatted(
                        id, person, vacancy, UUID.randomUUID(), score));
    }

    /** Who agreed to everything. */
    public static Told jobseeker(UUID id, long version, String account) {
        return jobseeker(id, version, account, "ACTIVE", true);
    }

    public static Told erased(UUID id, long version, String account) {
        return jobseeker(id, version, account, "ERASED", false);
    }

    public static Told tombstone(UUID jobseeker) {
        return new Told("jobseeker.events.v1", "jobseeker.erased.v1", jobseeker, 9, null);
    }

    /** @param consents to everything, or to nothing */
    public static Told jobseeker(UUID id, long version, String account, String status, boolean consents) {
        return new Told("jobseeker.events.v1", "jobseeker.changed.v1", id, version, """
                {"jobseekerId":"%s","account":"%s","version":%d,"status":"%s","somethingNew":1,
                 "consents":{"MATCHING":%5$b,"RECOMMENDATIONS":%5$b,"PERSONALISATION":%5$b,"CAMPAIGN_CONTACT":%5$b},
                 "changedAt":"2026-11-20T00:00:00Z"}
                """.formatted(
                        id, account, version, status, consents));
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
        return ForeignEvent.of(topicName, type, key, version, data);
    }
}
