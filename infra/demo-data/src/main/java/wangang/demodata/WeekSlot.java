package wangang.demodata;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of a day of the week, on full and half hours. */
record WeekSlot(DayOfWeek day, String from, String to) {

    private static final Comparator<WeekSlot> IN_ORDER =
            Comparator.comparing(WeekSlot::day).thenComparing(WeekSlot::from);

    /** @param text days by number and hours, such as {@code 67 09:00-17:00;1 18:00-20:30} */
    static List<WeekSlot> week(String text) {
        return Arrays.stream(text.split(";", -1))
                .flatMap(WeekSlot::stretches)
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<WeekSlot> stretches(String text) {
        var parts = text.split("[ -]", 3);
        return parts[0].chars()
                .mapToObj(day -> new WeekSlot(DayOfWeek.of(Character.digit(day, 10)), parts[1], parts[2]));
    }
}
