package wangang.vacancy.demand.application;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keepViewsEvery how often views are kept that were counted in memory; so many may be lost with the process
 * @param keepViewsFor how long the views of a day are known
 */
@ConfigurationProperties("wangang.vacancy.demand")
public record DemandSettings(
        @DefaultValue("30s") Duration keepViewsEvery,
        @DefaultValue("180d") Period keepViewsFor) {}
