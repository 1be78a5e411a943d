package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** When somebody is there, in minutes of the day; the minute {@code to} is no longer part of it. */
public record Window(int from, int to) {

    static final int DAY = 24 * 60;

    public Window {
        if (from < 0 || to <= from || to > DAY) {
            throw new IllegalArgumentException("no window: " + from + " to " + to);
        }
    }

    /** Whether all of the time from start to end lies in it. */
    public boolean holds(int start, int end) {
        return from <= start && end <= to;
    }

    /** The same minutes in order, where windows that touch or overlap are one. */
    static List<Window> joined(Collection<Window> windows) {
        var joined = new ArrayList<Window>();
        windows.stream().sorted(Comparator.comparingInt(Window::from)).forEach(window -> {
            if (joined.isEmpty() || joined.getLast().to < window.from) {
                joined.add(window);
            } else {
                var last = joined.removeLast();
                joined.add(new Window(last.from, Math.max(last.to, window.to)));
            }
        });
        return List.copyOf(joined);
    }

    static List<Window> before(List<Window> windows, int minute) {
        return windows.stream()
                .filter(window -> window.from < minute)
                .map(window -> new Window(window.from, Math.min(window.to, minute)))
                .toList();
    }

    static List<Window> since(List<Window> windows, int minute) {
        return windows.stream()
                .filter(window -> window.to > minute)
                .map(window -> new Window(Math.max(window.from, minute), window.to))
                .toList();
    }
}
