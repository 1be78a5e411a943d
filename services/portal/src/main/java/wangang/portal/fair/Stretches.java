package wangang.portal.fair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** When somebody is at a fair: one line for each session at least. */
record Stretches(List<Stretch> lines) {

    /** The most that the service takes. */
    private static final int MOST = 20;

    Stretches {
        lines = List.copyOf(lines);
    }

    /** There all the time. */
    static Stretches whole(List<Fair.Session> sessions) {
        return new Stretches(
                sessions.stream().map(session -> Stretch.of(session, true)).toList());
    }

    /** A session that holds none of the hours stands there unticked. */
    static Stretches of(List<Fair.Session> sessions, List<Fair.Session> hours) {
        var lines = new ArrayList<Stretch>();
        for (var session : sessions) {
            var within = hours.stream().filter(one -> holds(session, one)).toList();
            within.forEach(one -> lines.add(Stretch.of(one, true)));
            if (within.isEmpty()) {
                lines.add(Stretch.of(session, false));
            }
        }
        return new Stretches(lines);
    }

    /** Another line for the same session, for who is away in between. */
    Stretches split(int line) {
        if (line < 0 || line >= lines.size() || lines.size() >= MOST) {
            return this;
        }
        var more = new ArrayList<>(lines);
        var one = lines.get(line);
        more.add(line + 1, new Stretch(one.day(), "", one.to(), true));
        return new Stretches(more);
    }

    boolean isEmpty() {
        return lines.stream().noneMatch(Stretch::there);
    }

    /** None when the person is there all the time, which stays true whatever the sessions are. */
    List<Map<String, Object>> json(List<Fair.Session> sessions) {
        boolean whole = lines.size() == sessions.size()
                && sessions.stream().allMatch(session -> lines.stream().anyMatch(line -> line.isWhole(session)));
        return whole
                ? List.of()
                : lines.stream().filter(Stretch::there).map(Stretch::json).toList();
    }

    private static boolean holds(Fair.Session session, Fair.Session hours) {
        return session.day().equals(hours.day())
                && !hours.from().isBefore(session.from())
                && !hours.to().isAfter(session.to());
    }
}
