package wangang.campaign.progress.application;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

/**
 * Figures for everybody who watches a campaign: one count at a time, whose result all get who ask within a second of its
 * beginning. Whoever waits holds no connection.
 */
@Service
public class WatchingProgress {

    /** Half of what an event may take to be seen. */
    static final Duration KEPT = Duration.ofSeconds(1);

    /** After a count that took longer, so that those who waited for it need no other. */
    static final Duration KEPT_AT_LEAST = Duration.ofMillis(250);

    private static final int MOST_CAMPAIGNS = 1_000;

    /** @param nanos how long it took to count */
    private record Kept(Outcome<Progress> progress, long nanos) {}

    private final LoadingCache<CampaignId, Kept> kept;

    @Autowired
    WatchingProgress(ReadingProgress reading) {
        this(reading::of, Ticker.systemTicker());
    }

    WatchingProgress(Function<CampaignId, Outcome<Progress>> counting, Ticker ticker) {
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST_CAMPAIGNS)
                .ticker(ticker)
                .expireAfter(Expiry.<CampaignId, Kept>creating((_, last) -> left(last)))
                .build(id -> {
                    long begun = ticker.read();
                    var progress = counting.apply(id);
                    return new Kept(progress, ticker.read() - begun);
                });
    }

    public Outcome<Progress> of(CampaignId id) {
        return kept.get(id).progress();
    }

    /** A refusal is not kept: the campaign may be made in the next moment. */
    private static Duration left(Kept last) {
        if (!last.progress().isDone()) {
            return Duration.ZERO;
        }
        var left = KEPT.minusNanos(last.nanos());
        return left.compareTo(KEPT_AT_LEAST) < 0 ? KEPT_AT_LEAST : left;
    }
}
