package wangang.campaign.interview.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when on somebody is not there.
 *
 * @param day on that day only; on all that are left when absent
 * @param from minute of the day; now when absent
 */
public record Span(@Nullable LocalDate day, @Nullable Integer from) {

    /** Until the end of the fair. */
    public static final Span FROM_NOW_ON = new Span(null, null);

    public boolean isForGood() {
        return day == null;
    }

    /** Beginning now at the earliest. */
    public Span notBefore(Moment moment) {
        return from == null || day == null ? this : new Span(day, Math.max(from, moment.next(day)));
    }

    boolean covers(LocalDate date) {
        return day == null || day.equals(date);
    }

    int from(int now) {
        return from == null ? now : from;
    }
}
