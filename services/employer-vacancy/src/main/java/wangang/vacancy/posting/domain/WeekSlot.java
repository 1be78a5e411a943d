package wangang.vacancy.posting.domain;

import java.time.DayOfWeek;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.reference.domain.PlainText;

/**
 * A stretch of a day of the week.
 *
 * @param day MONDAY to SUNDAY
 * @param from on a full or half hour, such as 09:30
 * @param to later on the same day; 24:00 for midnight
 */
public record WeekSlot(
        @Nullable DayOfWeek day,
        @Nullable String from,
        @Nullable String to) {

    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3]):[03]0|24:00");
    private static final int NO_TIME = -1;

    WeekSlot trimmed() {
        return new WeekSlot(day, PlainText.trimmed(from), PlainText.trimmed(to));
    }

    boolean sound() {
        return day != null && begins() != NO_TIME && begins() < ends();
    }

    int halfHours() {
        return ends() - begins();
    }

    boolean overlaps(WeekSlot other) {
        return day == other.day && begins() < other.ends() && other.begins() < ends();
    }

    private int begins() {
        return halfHour(from);
    }

    private int ends() {
        return halfHour(to);
    }

    /** Half hours since midnight. */
    private static int halfHour(@Nullable String time) {
        return time == null || !TIME.matcher(time).matches()
                ? NO_TIME
                : 2 * Integer.parseInt(time.substring(0, 2)) + (time.charAt(3) == '3' ? 1 : 0);
    }
}
