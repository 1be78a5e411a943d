package wangang.portal.employer.fairs;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A booth's interviews by day, and on it by interviewer. */
record BoothTimetable(List<Day> days) {

    /** A day with who interviews on it. */
    record Day(LocalDate day, List<Column> columns) {}

    /** Whom an interviewer sees, in the order in which the interviews begin. */
    record Column(String interviewer, List<Meeting> meetings) {}

    static BoothTimetable of(List<Meeting> meetings) {
        var byDay = meetings.stream()
                .sorted(Comparator.comparing(Meeting::begins))
                .collect(Collectors.groupingBy(Meeting::day, LinkedHashMap::new, Collectors.toList()));
        return new BoothTimetable(byDay.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), columns(entry.getValue())))
                .toList());
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    private static List<Column> columns(List<Meeting> ofDay) {
        return ofDay.stream()
                .collect(Collectors.groupingBy(one -> Objects.requireNonNullElse(one.interviewer(), "面试官")))
                .entrySet()
                .stream()
                .map(entry -> new Column(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Column::interviewer))
                .toList();
    }
}
