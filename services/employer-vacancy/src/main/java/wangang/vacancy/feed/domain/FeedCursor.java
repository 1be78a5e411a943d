package wangang.vacancy.feed.domain;

import java.time.LocalDate;

/**
 * How far a partner has come.
 *
 * @param generation of the database that counted the position
 * @param position the last entry it was given
 * @param caughtUp day (UTC) on which it last knew everything, or began with nothing
 */
public record FeedCursor(long generation, FeedPosition position, LocalDate caughtUp) {

    /** Whether a closing of before may have been forgotten since; {@code kept} days it is kept at least. */
    public boolean isTooOld(long current, LocalDate today, long kept) {
        return generation != current || caughtUp.plusDays(kept).isBefore(today);
    }
}
