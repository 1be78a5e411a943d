package wangang.campaign.fair.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time when the fair is held.
 *
 * @param day which day
 * @param from when it begins
 * @param to when it ends
 */
public record Session(LocalDate day, LocalTime from, LocalTime to) {

    public boolean hasAllParts() {
        return isGiven(day) && isGiven(from) && isGiven(to);
    }

    /** A body may leave out what the record promises. */
    private static boolean isGiven(@Nullable Object part) {
        return part != null;
    }

    public boolean endsAfterItBegins() {
        return from.isBefore(to);
    }

    boolean hasBegunBy(LocalDateTime now) {
        return !begins().isAfter(now);
    }

    LocalDateTime begins() {
        return day.atTime(from);
    }

    LocalDateTime ends() {
        return day.atTime(to);
    }

    public boolean overlaps(Session other) {
        return day.equals(other.day) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether all of the other lies in it. */
    public boolean holds(Session other) {
        return day.equals(other.day) && !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
