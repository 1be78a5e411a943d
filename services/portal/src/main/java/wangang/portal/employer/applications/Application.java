package wangang.portal.employer.applications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application to one of the employer's vacancies.
 *
 * @param note the employer's own
 */
record Application(
        UUID applicationId,
        UUID vacancyId,
        UUID jobseekerId,
        String status,
        long version,
        @Nullable String note,
        @Nullable Instant submittedAt,
        @Nullable Instant changedAt) {

    /** Open states in their order, each followed by the next. */
    static final List<String> OPEN = List.of("RECEIVED", "VIEWED", "INTERVIEW", "OFFER");

    private static final int SHOWN = 4;

    /** What tells people apart without their names. */
    public String person() {
        var id = jobseekerId.toString();
        return "应聘者 " + id.substring(id.length() - SHOWN).toUpperCase(Locale.ROOT);
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    public boolean open() {
        return OPEN.contains(status);
    }

    /** The next step of an open one; null at the end. */
    public @Nullable String next() {
        int place = OPEN.indexOf(status);
        if (place < 0) {
            return null;
        }
        return place == OPEN.size() - 1 ? "HIRED" : OPEN.get(place + 1);
    }
}
