package wangang.portal.office.fairs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fair's timetable in figures, with a part of its interviews.
 *
 * @param claims unmet wishes that both sides would rather see met than interviews they have
 */
record Timetable(
        String status,
        long version,
        @Nullable Instant madeAt,
        @Nullable Instant publishedAt,
        int slots,
        long met,
        @Nullable Map<String, Long> unmet,
        long claims,
        Interviews interviews) {

    /** A part of the interviews, in the order in which they begin. */
    record Interviews(List<Interview> items, @Nullable String nextCursor) {}

    /** Who meets whom when. */
    record Interview(
            UUID interviewId,
            UUID boothId,
            @Nullable String employerName,
            UUID registrationId,
            String person,
            @Nullable String room,
            @Nullable Instant begins,
            int minutes,
            String status,
            @Nullable String cause,
            @Nullable String result) {

        /** Whether it is the person with this number at the fair. */
        boolean isOf(int number) {
            var digits = person.replaceAll("\\D", "");
            return !digits.isEmpty() && digits.length() < 10 && Integer.parseInt(digits) == number;
        }

        public boolean cancelled() {
            return "CANCELLED".equals(status);
        }
    }

    public boolean published() {
        return "PUBLISHED".equals(status);
    }

    public String etag() {
        return "\"" + version + "\"";
    }

    public long unmetInAll() {
        return unmet == null
                ? 0
                : unmet.values().stream().mapToLong(Long::longValue).sum();
    }
}
