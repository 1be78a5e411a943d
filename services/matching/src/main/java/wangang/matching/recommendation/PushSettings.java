package wangang.matching.recommendation;

import java.time.Duration;
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
        @DefaultValue("700ms") Duration searchableAfter,
        @DefaultValue("2") int workers,
        @DefaultValue("16") int batch,
        @DefaultValue("200ms") Duration poll) {

    int capOf(int openings) {
        return (int) Math.min(perVacancy, (long) openings * perOpening);
    }
}
