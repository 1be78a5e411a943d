package wangang.matching.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which of the 336 half hours of a week are taken, from Monday 0:00; written as 84 hexadecimal digits. */
public final class WeekCalendar {

    private static final int A_DAY = 48;
    private static final int A_WEEK = 7 * A_DAY;
    private static final String DAYS = "一二三四五六日";

    private final BitSet taken;

    private WeekCalendar(BitSet taken) {
        this.taken = taken;
    }

    /** @throws IllegalArgumentException for anything but what {@link #hex} writes */
    @JsonCreator
    public static WeekCalendar of(String hex) {
        var taken = BitSet.valueOf(HexFormat.of().parseHex(hex));
        if (taken.length() > A_WEEK) {
            throw new IllegalArgumentException("a week has 336 half hours");
        }
        return new WeekCalendar(taken);
    }

    /** Null where there are none: nothing is laid down. */
    public static @Nullable WeekCalendar ofSlots(@Nullable List<WeekSlot> slots) {
        var taken = new BitSet(A_WEEK);
        if (slots != null) {
            slots.forEach(slot -> taken.set(halfHour(slot.day(), slot.from()), halfHour(slot.day(), slot.to())));
        }
        return taken.isEmpty() ? null : new WeekCalendar(taken);
    }

    private static int halfHour(DayOfWeek day, String time) {
        int hour = Integer.parseInt(time.substring(0, 2));
        return (day.getValue() - 1) * A_DAY + 2 * hour + (time.endsWith(":30") ? 1 : 0);
    }

    @JsonValue
    public String hex() {
        return HexFormat.of().formatHex(Arrays.copyOf(taken.toByteArray(), A_WEEK / Byte.SIZE));
    }

    public int halfHours() {
        return taken.cardinality();
    }

    public int halfHoursWith(WeekCalendar other) {
        var both = (BitSet) taken.clone();
        both.and(other.taken);
        return both.cardinality();
    }

    public WeekCalendar joined(@Nullable WeekCalendar other) {
        var either = (BitSet) taken.clone();
        if (other != null) {
            either.or(other.taken);
        }
        return new WeekCalendar(either);
    }

    /** As in 周一至周五 18:00–22:00，周六 09:00–13:00. */
    public String words() {
        var runs = new ArrayList<String>();
        int day = 0;
        while (day < DayOfWeek.values().length) {
            var times = times(day);
            int last = day;
            while (last + 1 < DayOfWeek.values().length && times(last + 1).equals(times)) {
                last++;
            }
            if (!times.isEmpty()) {
                runs.add(days(day, last) + " " + times);
            }
            day = last + 1;
        }
        return String.join("，", runs);
    }

    /** As in 周六、日. */
    public String days() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getValue() - 1)
                .filter(day -> !times(day).isEmpty())
                .map(day -> DAYS.substring(day, day + 1))
                .collect(Collectors.joining("、", "周", ""));
    }

    private static String days(int first, int last) {
        return "周" + DAYS.charAt(first) + (last == first ? "" : "至周" + DAYS.charAt(last));
    }

    private String times(int day) {
        var times = new ArrayList<String>();
        int end = (day + 1) * A_DAY;
        int from = taken.nextSetBit(day * A_DAY);
        while (from >= 0 && from < end) {
            int to = Math.min(end, taken.nextClearBit(from));
            times.add(time(from - day * A_DAY) + "–" + time(to - day * A_DAY));
            from = taken.nextSetBit(to);
        }
        return String.join("、", times);
    }

    private static String time(int halfHour) {
        return String.format(Locale.ROOT, "%02d:%s", halfHour / 2, halfHour % 2 == 0 ? "00" : "30");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeekCalendar week && taken.equals(week.taken);
    }

    @Override
    public int hashCode() {
        return taken.hashCode();
    }

    @Override
    public String toString() {
        return words();
    }
}
