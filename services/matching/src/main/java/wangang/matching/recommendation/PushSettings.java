package wangang.matching.recommendation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param perPersonADay the most that is pushed to one person a day (recommendations)
 * @param perOpening to how many a vacancy is pushed for each of its openings (people)
 * @param perVacancy congestion cap: to how many a vacancy is pushed, however many its openings (people)
 * @param perProfileChange up to how many of a day a change of a profile fills; the others are for what is new
 *     (recommendations)
 * @param settle a profile waits this long, so that of a vacancy and a profile told at once one sees the other
 * @param searchableAfter saved searches are tried this long after a vacancy's news, and again until it is searchable
 * @param round saved searches are tried in rounds so far apart, each for all vacancies that are due by then: asking them
 *     all for ten vacancies costs little more than for one
 * @param workers how many match side by side (threads)
 * @param batch how many are claimed at once (tasks)
 * @param poll how often tasks are looked for when nothing wakes the workers
 */
@ConfigurationProperties("wangang.matching.push")
public record PushSettings(
        @DefaultValue("10") int perPersonADay,
        @DefaultValue("10") int perOpening,
        @DefaultValue("200") int perVacancy,
        @DefaultValue("5") int perProfileChange,
        @DefaultValue("1200ms") Duration settle,
        @DefaultValue("500ms") Duration searchableAfter,
        @DefaultValue("500ms") Duration round,
        @DefaultValue("2") int workers,
        @DefaultValue("16") int batch,
        @DefaultValue("200ms") Duration poll) {

    /** Until the first round in which saved searches are tried for a vacancy that came in now. */
    Duration untilItsRound(Instant now) {
        long ready = now.plus(searchableAfter).toEpochMilli();
        long span = Math.max(1, round.toMillis());
        return Duration.ofMillis(Math.ceilDiv(ready, span) * span - now.toEpochMilli());
    }

    int capOf(int openings) {
        return (int) Math.min(perVacancy, (long) openings * perOpening);
    }
}
