package wangang.vacancy.feed.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.feed.domain.FeedChange;
import wangang.vacancy.feed.domain.FeedEntry;
import wangang.vacancy.feed.domain.FeedPosition;
import wangang.vacancy.feed.domain.OpenVacancy;

/** The newest entry of every vacancy. What was read before a position stays before it, whoever writes meanwhile. */
public interface Feed {

    /** A change as it is kept; the state is the vacancy's own. */
    record Written(UUID vacancy, FeedChange change, long version, Instant at) {}

    /** In the running transaction and by one statement; each vacancy at most once. */
    void write(List<Written> changes);

    /** All open vacancies of an employer change by something that is not theirs. */
    void writeOpenOf(EmployerId employer);

    /** In order, at most {@code limit}. */
    List<FeedEntry> after(FeedPosition position, int limit);

    /** Whatever is told after it was not yet finished now. */
    FeedPosition now();

    /** By id, after {@code after}. */
    List<OpenVacancy> open(@Nullable UUID after, int limit);

    /** Entries of vacancies that were closed before; answers how many there were. */
    int forgetClosedBefore(Instant day);

    /** Grows when the database was restored from a back-up, which makes every position void. */
    long generation();

    /** Looks whether this is another database than the one that counted the entries, and counts them anew then. */
    boolean renewIfRestored();
}
