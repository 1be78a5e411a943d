package wangang.matching.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param heartbeat a comment is sent when nothing else was for this long
 * @param longest a stream ends after this long, so that the client comes back with a fresh token
 * @param perPerson how many one person may have open on one instance (streams)
 */
@ConfigurationProperties("wangang.matching.stream")
record StreamSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("30m") Duration longest,
        @DefaultValue("5") int perPerson) {}
