package wangang.campaign.interview.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param notice how long before a new time both sides must know it, on the day itself
 * @param evening how long after midnight of its day a missing result is reminded of
 * @param morning how long after midnight of its day one that is still missing is reminded of again
 * @param remindingEvery how often missing results are looked for
 */
@ConfigurationProperties("wangang.campaign.interviews")
public record InterviewSettings(
        @DefaultValue("15m") Duration notice,
        @DefaultValue("18h") Duration evening,
        @DefaultValue("33h") Duration morning,
        @DefaultValue("5m") Duration remindingEvery) {}
