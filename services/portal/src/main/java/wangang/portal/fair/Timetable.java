package wangang.portal.fair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wangang.portal.page.Times;

/** A person's interviews at a fair, day by day. */
record Timetable(List<Day> days) {

    /** How an interview stands at a moment. */
    enum Standing {
        CANCELLED("已取消"),
        OVER("已结束"),
        NOW("正在进行"),
        NEXT("下一场"),
        LATER("待进行");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public boolean isNear() {
            return this == NOW || this == NEXT;
        }
    }

    /** An interview with how it stands. */
    record Line(Interview interview, Standing standing) {}

    /** The interviews of a day in the order in which they begin. */
    record Day(LocalDate day, List<Line> lines) {}

    static Timetable of(List<Interview> interviews, Instant now) {
        var days = new ArrayList<Day>();
        boolean nextFound = false;
        for (var interview : interviews.stream()
                .sorted(Comparator.comparing(Interview::begins))
                .toList()) {
            var standing = standing(interview, now, nextFound);
            nextFound |= standing == Standing.NEXT;
            var day = LocalDate.ofInstant(interview.begins(), Times.ZONE);
            if (days.isEmpty() || !days.getLast().day().equals(day)) {
                days.add(new Day(day, new ArrayList<>()));
            }
            days.getLast().lines().add(new Line(interview, standing));
        }
        return new Timetable(List.copyOf(days));
    }

    public boolean isEmpty() {
        return days.isEmpty();
    }

    /** Whether anything is still to be held. */
    public boolean ahead() {
        return days.stream()
                .flatMap(day -> day.lines().stream())
                .anyMatch(line -> line.standing() != Standing.CANCELLED && line.standing() != Standing.OVER);
    }

    /** Whether there is anything for a calendar. */
    public boolean planned() {
        return days.stream()
                .flatMap(day -> day.lines().stream())
                .anyMatch(line -> line.standing() != Standing.CANCELLED);
    }

    private static Standing standing(Interview interview, Instant now, boolean nextFound) {
        if (interview.cancelled()) {
            return Standing.CANCELLED;
        }
        if (!interview.isAhead(now)) {
            return Standing.OVER;
        }
        if (!now.isBefore(interview.begins())) {
            return Standing.NOW;
        }
        return nextFound ? Standing.LATER : Standing.NEXT;
    }
}
