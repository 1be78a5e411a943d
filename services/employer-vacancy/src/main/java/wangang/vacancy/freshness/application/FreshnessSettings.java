package wangang.vacancy.freshness.application;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param askAfter how long nothing is heard of a vacancy until its employer is asked whether it is still open
 * @param sinkAfter how long until it sinks below others
 * @param closeAfter how long until it is closed
 * @param askBeforeEnd how long before its last day its employer is asked whether it shall stay open longer
 * @param ageEvery how often vacancies that are due are looked for
 * @param batch most that sink or close in one transaction (vacancies)
 */
@ConfigurationProperties("wangang.vacancy.freshness")
public record FreshnessSettings(
        @DefaultValue("14d") Duration askAfter,
        @DefaultValue("21d") Duration sinkAfter,
        @DefaultValue("28d") Duration closeAfter,
        @DefaultValue("3d") Duration askBeforeEnd,
        @DefaultValue("10m") Duration ageEvery,
        @DefaultValue("200") int batch) {

    public FreshnessSettings {
        if (!askAfter.isPositive() || sinkAfter.compareTo(askAfter) <= 0 || closeAfter.compareTo(sinkAfter) <= 0) {
            throw new IllegalArgumentException(
                    "wangang.vacancy.freshness: ask-after, sink-after and close-after follow each other");
        }
    }

    Instant askedSince(Instant now) {
        return now.minus(askAfter);
    }

    Instant sunkSince(Instant now) {
        return now.minus(sinkAfter);
    }

    Instant closedSince(Instant now) {
        return now.minus(closeAfter);
    }
}
