package wangang.portal.employer.vacancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.portal.week.Week;
import wangang.portal.week.WeekSlot;

/** Slots of the week as rows of a form; whatever is typed in them goes to the service, which says what is wrong. */
final class SlotRows {

    /** So many rows are always left to fill in; who needs more gets them with every save. */
    private static final int ROOM = 3;

    private static final WeekSlot EMPTY = new WeekSlot("", "", "");

    private SlotRows() {}

    static List<String> days(List<WeekSlot> slots) {
        return slots.stream().map(slot -> Objects.toString(slot.day(), "")).toList();
    }

    static List<String> froms(List<WeekSlot> slots) {
        return slots.stream().map(slot -> Objects.toString(slot.from(), "")).toList();
    }

    static List<String> tos(List<WeekSlot> slots) {
        return slots.stream().map(slot -> Objects.toString(slot.to(), "")).toList();
    }

    static List<WeekSlot> shown(@Nullable List<String> days, @Nullable List<String> froms, @Nullable List<String> tos) {
        var rows = new ArrayList<>(typed(days, froms, tos));
        for (int more = 0; more < ROOM; more++) {
            rows.add(EMPTY);
        }
        return rows;
    }

    /** One a day where a row stands for several. */
    static List<WeekSlot> sent(@Nullable List<String> days, @Nullable List<String> froms, @Nullable List<String> tos) {
        return typed(days, froms, tos).stream()
                .flatMap(row -> Week.daysOf(Objects.toString(row.day(), "")).stream()
                        .map(day -> new WeekSlot(day.isEmpty() ? null : day, row.from(), row.to())))
                .toList();
    }

    /** Rows in which anything is typed. */
    private static List<WeekSlot> typed(
            @Nullable List<String> days, @Nullable List<String> froms, @Nullable List<String> tos) {
        var rows = new ArrayList<WeekSlot>();
        for (int row = 0; days != null && row < days.size(); row++) {
            var typed = new WeekSlot(at(days, row), time(at(froms, row)), time(at(tos, row)));
            if (!typed.equals(EMPTY)) {
                rows.add(typed);
            }
        }
        return rows;
    }

    private static String at(@Nullable List<String> column, int row) {
        return column == null || column.size() <= row || column.get(row) == null
                ? ""
                : column.get(row).strip();
    }

    /** 9：00 is 09:00, and 9 as well. */
    private static String time(String typed) {
        var plain = typed.replace('：', ':');
        if (plain.matches("\\d{1,2}")) {
            plain = plain + ":00";
        }
        return plain.matches("\\d:\\d{2}") ? "0" + plain : plain;
    }
}
