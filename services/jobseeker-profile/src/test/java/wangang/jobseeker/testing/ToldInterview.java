package wangang.jobseeker.testing;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Uuid7;

/** One state of an interview at a fair, as the campaign service tells it. */
public record ToldInterview(
        UUID interview,
        UUID employer,
        UUID jobseeker,
        long version,
        String happening,
        String status,
        String begins,
        @Nullable String result) {

    public static ToldInterview scheduled(UUID employer, UUID jobseeker, String begins) {
        return new ToldInterview(
                Uuid7.next(Instant.now()), employer, jobseeker, 1, "scheduled", "SCHEDULED", begins, null);
    }

    public ToldInterview moved(long nextVersion, String to) {
        return new ToldInterview(interview, employer, jobseeker, nextVersion, "moved", "SCHEDULED", to, null);
    }

    public ToldInterview ended(long nextVersion, String came) {
        return new ToldInterview(interview, employer, jobseeker, nextVersion, "ended", "ENDED", begins, came);
    }

    public ToldInterview withId(UUID id) {
        return new ToldInterview(id, employer, jobseeker, version, happening, status, begins, result);
    }

    String type() {
        return "interview." + happening + ".v1";
    }

    String data() {
        return String.format(
                Locale.ROOT,
                """
                {"interviewId":"%s","fairId":"%s","campaignId":"%s","boothId":"%s","employerId":"%s",
                 "jobseekerId":"%s","vacancyIds":["%s"],"version":%d,"status":"%s","online":false,"room":"A",
                 "begins":"%s","minutes":15%s,"changedAt":"2026-12-05T02:00:00Z","somethingNew":{"a":1}}
                """,
                interview,
                employer,
                employer,
                employer,
                employer,
                jobseeker,
                employer,
                version,
                status,
                begins,
                result == null ? "" : ",\"result\":\"" + result + "\",\"resultAt\":\"2026-12-05T02:00:00Z\"");
    }
}
