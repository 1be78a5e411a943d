package wangang.jobseeker.testing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Uuid7;
import wangang.platform.messaging.Topics;
import wangang.testsupport.messaging.EventSender;
import wangang.testsupport.messaging.ForeignEvent;

/** Sends events as the services that own them would. */
public final class Sender {

    private final EventSender sender;
    private final Topics topics;

    Sender(EventSender sender, Topics topics) {
        this.sender = sender;
        this.topics = topics;
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
        send("interview.events.v1", told.type(), told.interview(), told.version(), told.data());
    }

    public void tombstone(String topic, UUID key, long version) {
        send(topic, "tombstone", key, version, null);
    }

    /** As its owner would tell it. */
    public void event(String topic, String type, UUID key, long version, String data) {
        send(topic, type, key, version, data);
    }

    private void send(String topic, String type, UUID key, long version, @Nullable String data) {
        sender.send(ForeignEvent.of(topics.name(topic), type, key, version, data));
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
