package wangang.campaign.interview.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import wangang.campaign.fair.domain.Session;
import wangang.campaign.timetable.domain.Window;

/** Times as whole minutes of the day, never longer than they are. */
final class Minutes {

    private Minutes() {}

    static int up(LocalTime time) {
        return (time.toSecondOfDay() + 59) / 60;
    }

    static int down(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    static List<Window> on(LocalDate day, Collection<Session> hours) {
        return hours.stream()
                .filter(session -> session.day().equals(day))
                .flatMap(session -> window(up(session.from()), down(session.to())))
                .toList();
    }

    private static Stream<Window> window(int from, int to) {
        return from < to ? Stream.of(new Window(from, to)) : Stream.empty();
    }
}
