package wangang.campaign.timetable.domain;

import java.util.HashSet;
import java.util.List;

/**
 * A jobseeker at the fair.
 *
 * @param windows when the person can be interviewed
 * @param wishes booths where the person would be interviewed, the most wanted first
 */
public record Person(PersonId id, List<Window> windows, List<BoothId> wishes) {

    public Person {
        windows = Window.joined(windows);
        wishes = List.copyOf(wishes);
        if (new HashSet<>(wishes).size() < wishes.size()) {
            throw new IllegalArgumentException("a booth is wished twice by " + id);
        }
    }

    boolean isPresent(int start, int end) {
        for (var window : windows) {
            if (window.holds(start, end)) {
                return true;
            }
        }
        return false;
    }
}
