package wangang.portal.week;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days and times in words; templates know it as {@code @week}. */
@Component("week")
public class Week {

    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    private static final String NAMES = "一二三四五六日";

    /** What one row of a form may stand for. */
    private static final Map<String, List<String>> SEVERAL =
            Map.of("WORKDAYS", DAYS.subList(0, 5), "WEEKEND", DAYS.subList(5, 7), "EVERY_DAY", DAYS);

    /** A part of a day that can be ticked. */
    public record Part(String name, String from, String to) {}

    private static final List<Part> PARTS = List.of(
            new Part("上午", "08:00", "12:00"), new Part("下午", "13:00", "18:00"), new Part("晚上", "18:00", "22:00"));

    /** Days by code, then what stands for several. */
    public static Map<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        DAYS.forEach(day -> choices.put(day, name(day)));
        choices.put("WORKDAYS", "周一至周五");
        choices.put("WEEKEND", "周六、周日");
        choices.put("EVERY_DAY", "每天");
        return choices;
    }

    /** The days that a choice stands for; itself where it is none of ours. */
    public static List<String> daysOf(String choice) {
        return SEVERAL.getOrDefault(choice, List.of(choice));
    }

    public List<String> days() {
        return DAYS;
    }

    public List<Part> parts() {
        return PARTS;
    }

    public static String name(@Nullable String day) {
        int place = DAYS.indexOf(day);
        return place < 0 ? "" : "周" + NAMES.charAt(place);
    }

    /** Whether a slot is one of the boxes for parts of days. */
    static boolean isPart(WeekSlot slot) {
        return PARTS.stream()
                .anyMatch(part -> part.from().equals(slot.from()) && part.to().equals(slot.to()));
    }

    /** Slots that have no box among the parts of days. */
    public static List<WeekSlot> others(List<WeekSlot> slots) {
        return slots.stream().filter(slot -> !isPart(slot)).toList();
    }

    public String words(WeekSlot slot) {
        return name(slot.day()) + " " + slot.from() + "–" + slot.to();
    }

    /** As in 周一至周五 18:00–22:00，周六 09:00–13:00. */
    public String words(@Nullable List<WeekSlot> slots) {
        if (slots == null || slots.isEmpty()) {
            return "";
        }
        var runs = new ArrayList<String>();
        for (int first = 0, last; first < DAYS.size(); first = last + 1) {
            var times = times(slots, first);
            last = first;
            while (last + 1 < DAYS.size() && times(slots, last + 1).equals(times)) {
                last++;
            }
            if (!times.isEmpty()) {
                runs.add(name(DAYS.get(first)) + (last == first ? "" : "至" + name(DAYS.get(last))) + " " + times);
            }
        }
        return String.join("，", runs);
    }

    /** When the work is, and how much of it; null where nothing is laid down. */
    public @Nullable String words(@Nullable WorkingTime time) {
        if (time == null) {
            return null;
        }
        var slots = words(time.slots());
        var hours = time.hoursPerWeek() == null ? "" : "每周约 " + time.hoursPerWeek() + " 小时";
        return slots.isEmpty() || hours.isEmpty() ? slots + hours : slots + "；" + hours;
    }

    private static String times(List<WeekSlot> slots, int day) {
        return slots.stream()
                .filter(slot -> DAYS.get(day).equals(slot.day()))
                .map(slot -> slot.from() + "–" + slot.to())
                .collect(Collectors.joining("、"));
    }
}
