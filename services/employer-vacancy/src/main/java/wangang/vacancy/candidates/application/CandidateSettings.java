package wangang.vacancy.candidates.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param gather how long candidates of a vacancy are gathered before they are told as one number
 * @param tellEvery how often it is looked for what is due
 * @param keep how long is remembered what was counted, against repeated events
 */
@ConfigurationProperties("wangang.vacancy.candidates")
public record CandidateSettings(
        @DefaultValue("15m") Duration gather,
        @DefaultValue("1m") Duration tellEvery,
        @DefaultValue("30d") Duration keep) {}
