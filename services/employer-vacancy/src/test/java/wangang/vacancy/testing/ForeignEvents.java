package wangang.vacancy.testing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.platform.messaging.Topics;
import wangang.testsupport.messaging.EventSender;
import wangang.testsupport.messaging.ForeignEvent;

/** Tells what jobseeker-profile and matching would. */
public final class ForeignEvents {

    private static final String JOBSEEKERS = "jobseeker.events.v1";

    private final EventSender sender;
    private final Topics topics;

    ForeignEvents(EventSender sender, Topics topics) {
        this.sender = sender;
        this.topics = topics;
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
        sender.send(ForeignEvent.of(topics.name(topic), type, key, version, data));
    }
}
