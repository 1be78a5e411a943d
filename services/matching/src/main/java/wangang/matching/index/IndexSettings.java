package wangang.matching.index;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param prefix put before every index name and alias
 * @param replicas copies of each index (replicas)
 * @param refresh how long a written document may stay unsearchable
 * @param retireAfter how long an old generation is kept for readers that still page through it
 * @param checkEvery how often each instance looks whether a generation must be built or dropped
 */
@ConfigurationProperties("wangang.matching.index")
public record IndexSettings(
        @DefaultValue("") String prefix,
        @DefaultValue("0") int replicas,
        @DefaultValue("500ms") Duration refresh,
        @DefaultValue("3m") Duration retireAfter,
        @DefaultValue("2s") Duration checkEvery) {

    /** What searches of vacancies read. */
    public String vacancies() {
        return prefix + "vacancies";
    }

    /** What searches of people read. */
    public String candidates() {
        return prefix + "candidates";
    }
}
