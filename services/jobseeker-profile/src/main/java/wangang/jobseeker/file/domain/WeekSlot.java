package wangang.jobseeker.file.domain;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * A stretch of a day of the week.
 *
 * @param day MONDAY to SUNDAY
 * @param from on a full or half hour, such as 09:30
 * @param to later on the same day; 24:00 for midnight
 */
public record WeekSlot(DayOfWeek day, String from, String to) {

    static final Comparator<WeekSlot> IN_ORDER =
            Comparator.comparing(WeekSlot::day).thenComparing(WeekSlot::from).thenComparing(WeekSlot::to);

    private static final Pattern TIME = Pattern.compile("(?:[01]\\d|2[0-3]):[03]0|24:00");

    /** Times of two digits compare like their letters. */
    boolean sound() {
        return TIME.matcher(from).matches() && TIME.matcher(to).matches() && from.compareTo(to) < 0;
    }

    /** For sound slots. */
    boolean overlaps(WeekSlot other) {
        return day == other.day && from.compareTo(other.to) < 0 && other.from.compareTo(to) < 0;
    }
}
