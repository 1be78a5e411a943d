package wangang.vacancy.policy.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param tellEvery how often employers are looked for that a policy fits newly
 * @param batch most that are looked at in one transaction (employers)
 */
@ConfigurationProperties("wangang.vacancy.policy")
public record PolicySettings(
        @DefaultValue("30m") Duration tellEvery,
        @DefaultValue("500") int batch) {}
