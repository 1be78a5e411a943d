package wangang.vacancy.posting.domain;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The week in words, written and read: 周六 09:00-13:00；周日 09:00-18:00. */
public final class WeekWords {

    private static final String DAYS = "一二三四五六日";
    private static final String SEPARATOR = "；";

    private static final Pattern SLOT =
            Pattern.compile("(?:周|星期)(?<first>[一二三四五六日天])(?:[至到-](?:周|星期)?(?<last>[一二三四五六日天]))?"
                    + "\\s*(?<from>\\d{1,2}[:：]\\d{2})\\s*[-–—~～至到]\\s*(?<to>\\d{1,2}[:：]\\d{2})");

    private WeekWords() {}

    /** Nothing where nothing is laid down. */
    public static String of(WorkingTime time) {
        return Stream.concat(
                        time.each().stream().map(WeekWords::of),
                        Stream.ofNullable(time.hoursPerWeek()).map(hours -> "每周约 " + hours + " 小时"))
                .collect(Collectors.joining(SEPARATOR));
    }

    private static String of(WeekSlot slot) {
        var day = slot.day();
        return (day == null ? "" : "周" + DAYS.charAt(day.getValue() - 1) + " ") + slot.from() + "-" + slot.to();
    }

    /**
     * Slots between semicolons, several days in one as 周一至周五 18:00-22:00.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static List<WeekSlot> slots(String words) {
        var slots = new ArrayList<WeekSlot>();
        for (var part : words.split("[;；]", -1)) {
            var slot = SLOT.matcher(part.strip());
            if (slot.matches()) {
                days(slot)
                        .forEach(day -> slots.add(new WeekSlot(day, time(slot.group("from")), time(slot.group("to")))));
            } else if (!part.isBlank()) {
                throw new IllegalArgumentException("no slot of the week");
            }
        }
        return slots;
    }

    private static Stream<DayOfWeek> days(Matcher slot) {
        var first = day(slot.group("first"));
        var last = slot.group("last") == null ? first : day(slot.group("last"));
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("the week begins on Monday");
        }
        return Stream.of(DayOfWeek.values()).filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0);
    }

    private static DayOfWeek day(String character) {
        return DayOfWeek.of(DAYS.indexOf(character.replace('天', '日')) + 1);
    }

    private static String time(String typed) {
        var plain = typed.replace('：', ':');
        return plain.length() == "9:00".length() ? "0" + plain : plain;
    }
}
