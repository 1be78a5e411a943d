package wangang.vacancy.feed.application;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what was closed long ago, and notices a restored database. */
@Service
@Transactional
public class MaintainingFeed {

    /** Cursors count whole days, and a change is older than its commit. */
    private static final Duration MARGIN = Duration.ofDays(2);

    private final Feed feed;
    private final FeedSettings settings;
    private final Clock clock;

    MaintainingFeed(Feed feed, FeedSettings settings, Clock clock) {
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
    }

    /** How many were forgotten. */
    public int forget() {
        return feed.forgetClosedBefore(
                clock.instant().minus(settings.retention()).minus(MARGIN));
    }

    /** Whether the feed was counted anew, because the database had been restored. */
    public boolean renewIfRestored() {
        return feed.renewIfRestored();
    }
}
