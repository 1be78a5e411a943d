package wangang.campaign.timetable.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An employer's place at the fair.
 *
 * @param capacity how many interviews it has room for at a time
 * @param changeOverMinutes an interviewer's pause between two interviews
 * @param ranks the people that the employer would interview: 1 is the most wanted, equal numbers are equally wanted
 */
public record Booth(
        BoothId id,
        RoomId room,
        int capacity,
        int interviewMinutes,
        int changeOverMinutes,
        List<Interviewer> interviewers,
        Map<PersonId, Integer> ranks) {

    public Booth {
        interviewers = interviewers.stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        ranks = Map.copyOf(ranks);
        if (interviewMinutes <= 0 || interviewMinutes > Window.DAY) {
            throw new IllegalArgumentException("an interview of %d minutes at %s".formatted(interviewMinutes, id));
        }
        if (changeOverMinutes < 0 || changeOverMinutes > Window.DAY) {
            throw new IllegalArgumentException("a change-over of %d minutes at %s".formatted(changeOverMinutes, id));
        }
        if (ranks.values().stream().anyMatch(rank -> rank < 1 || rank == Integer.MAX_VALUE)) {
            throw new IllegalArgumentException("ranks count from 1, and one is beyond at " + id);
        }
        if (interviewers.stream().map(Interviewer::id).distinct().count() < interviewers.size()) {
            throw new IllegalArgumentException("an interviewer is named twice at " + id);
        }
        if (mostAtOnce(interviewers) > capacity) {
            throw new IllegalArgumentException("more interviewers at a time than there is room for at " + id);
        }
    }

    /** Each window of each interviewer, cut from its beginning into interviews and change-overs; in order of time. */
    public List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        for (var interviewer : interviewers) {
            int free = 0;
            for (var window : interviewer.windows()) {
                int start = Math.max(window.from(), free);
                for (; start + interviewMinutes <= window.to(); start = free) {
                    slots.add(new Slot(interviewer.id(), start, start + interviewMinutes));
                    free = start + interviewMinutes + changeOverMinutes;
                }
            }
        }
        slots.sort(Comparator.comparingInt(Slot::start));
        return List.copyOf(slots);
    }

    boolean holds(Interview interview) {
        return id.equals(interview.booth())
                && slots().contains(new Slot(interview.interviewer(), interview.start(), interview.end()));
    }

    Booth withInterviewers(List<Interviewer> others) {
        return new Booth(id, room, capacity, interviewMinutes, changeOverMinutes, others, ranks);
    }

    Booth withRanks(Map<PersonId, Integer> others) {
        return new Booth(id, room, capacity, interviewMinutes, changeOverMinutes, interviewers, others);
    }

    private static long mostAtOnce(List<Interviewer> interviewers) {
        var windows = interviewers.stream()
                .flatMap(interviewer -> interviewer.windows().stream())
                .toList();
        return windows.stream()
                .mapToLong(begun -> windows.stream()
                        .filter(window -> window.from() <= begun.from() && begun.from() < window.to())
                        .count())
                .max()
                .orElse(0);
    }
}
