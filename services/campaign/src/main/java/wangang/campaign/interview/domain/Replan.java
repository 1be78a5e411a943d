package wangang.campaign.interview.domain;

import java.util.List;
import wangang.campaign.timetable.domain.Notice;

/**
 * A plan after a change.
 *
 * @param notices what differs from before
 * @param concerned whether it concerned any day that is not over
 */
public record Replan(FairPlan plan, List<DayNotice> notices, boolean concerned) {

    public Replan {
        notices = List.copyOf(notices);
    }

    public long count(Class<? extends Notice> kind) {
        return notices.stream().filter(told -> kind.isInstance(told.notice())).count();
    }
}
