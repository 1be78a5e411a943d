package wangang.vacancy.feed.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param retention how long the feed tells of a closed vacancy; a partner that comes later takes the snapshot again
 * @param forgettingEvery how often entries older than that are looked for
 */
@ConfigurationProperties("wangang.vacancy.feed")
public record FeedSettings(
        @DefaultValue("90d") Duration retention,
        @DefaultValue("1h") Duration forgettingEvery) {

    public FeedSettings {
        if (retention.toDays() < 1) {
            throw new IllegalArgumentException("wangang.vacancy.feed.retention is at least a day");
        }
    }
}
