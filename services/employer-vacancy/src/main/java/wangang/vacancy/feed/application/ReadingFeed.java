package wangang.vacancy.feed.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;
import wangang.vacancy.feed.domain.FeedCursor;
import wangang.vacancy.feed.domain.FeedEntry;
import wangang.vacancy.feed.domain.FeedPosition;
import wangang.vacancy.feed.domain.OpenVacancy;

/** The feed as partners follow it. */
@Service
@EnableConfigurationProperties(FeedSettings.class)
public class ReadingFeed {

    /** @param more whether there is more to be read at once */
    public record Read(List<FeedEntry> entries, FeedCursor next, boolean more) {}

    private static final Rejection TOO_OLD = new Rejection(
            Rejection.Kind.GONE,
            "feed/cursor-too-old",
            "该游标已过保留期（或数据库曾从备份恢复），期间结束的岗位可能已不在变更流中；请重新获取 GET /api/feed/vacancies/snapshot，并从其首行的 cursor 继续。",
            "since");

    private final Feed feed;
    private final FeedSettings settings;
    private final Clock clock;

    ReadingFeed(Feed feed, FeedSettings settings, Clock clock) {
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param since null for the beginning: all that is open, and what was closed lately */
    public Outcome<Read> after(@Nullable FeedCursor since, int limit) {
        var today = today();
        long generation = feed.generation();
        var from = since == null ? new FeedCursor(generation, FeedPosition.BEGINNING, today) : since;
        if (from.isTooOld(generation, today, settings.retention().toDays())) {
            return Outcome.refused(TOO_OLD);
        }
        var found = feed.after(from.position(), limit + 1);
        boolean more = found.size() > limit;
        var entries = more ? found.subList(0, limit) : found;
        var position = entries.isEmpty() ? from.position() : entries.getLast().position();
        return Outcome.done(
                new Read(entries, new FeedCursor(generation, position, more ? from.caughtUp() : today), more));
    }

    /** Must be taken before the open vacancies are read: what changes meanwhile is told after it. */
    public FeedCursor now() {
        return new FeedCursor(feed.generation(), feed.now(), today());
    }

    /** The open vacancies by id, after {@code after}. */
    public List<OpenVacancy> open(@Nullable UUID after, int limit) {
        return feed.open(after, limit);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
