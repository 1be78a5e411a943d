package wangang.portal.jobseeker;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the overview takes from lists: a few rows of each. */
final class Overview {

    private Overview() {}

    /** A recommendation that came in. */
    record Recommendation(
            long seq,
            UUID vacancyId,
            String title,
            @Nullable String employerName,
            @Nullable Instant readAt) {}

    /** The newest of them. */
    record Inbox(List<Recommendation> items) {

        List<Recommendation> unread() {
            return items.stream().filter(item -> item.readAt() == null).toList();
        }
    }

    /** An interview to come. */
    record Interview(
            UUID interviewId,
            @Nullable String employerName,
            Instant begins,
            @Nullable String room,
            @Nullable String link,
            String status) {}

    /** Interviews in the order in which they begin. */
    record Interviews(List<Interview> items) {

        List<Interview> after(Instant now) {
            return items.stream()
                    .filter(one ->
                            "SCHEDULED".equals(one.status()) && one.begins().isAfter(now))
                    .toList();
        }
    }

    /** An answer for one purpose. */
    record Consent(String purpose, String label, boolean granted) {}

    /** One for each purpose. */
    record Consents(List<Consent> consents) {

        long granted() {
            return consents.stream().filter(Consent::granted).count();
        }
    }
}
