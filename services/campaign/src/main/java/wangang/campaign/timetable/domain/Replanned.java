package wangang.campaign.timetable.domain;

import java.util.List;

/**
 * A timetable after a change.
 *
 * @param day the day as it is now
 * @param hit how many interviews the change itself made impossible
 * @param notices what differs from the timetable before
 */
public record Replanned(FairDay day, Timetable timetable, int hit, List<Notice> notices) {

    public Replanned {
        notices = List.copyOf(notices);
    }

    public long moved() {
        return notices.stream().filter(Notice.Moved.class::isInstance).count();
    }

    public long cancelled() {
        return notices.stream().filter(Notice.Cancelled.class::isInstance).count();
    }

    public long added() {
        return notices.stream().filter(Notice.Added.class::isInstance).count();
    }
}
