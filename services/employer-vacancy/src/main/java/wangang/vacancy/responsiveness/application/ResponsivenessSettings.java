package wangang.vacancy.responsiveness.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param window how far back applications count
 * @param answerWithin how soon an answer is in time
 * @param countEvery how old a count becomes until it is made anew
 * @param lookEvery how often old counts are looked for
 * @param batch most employers that are counted in one transaction (employers)
 */
@ConfigurationProperties("wangang.vacancy.responsiveness")
public record ResponsivenessSettings(
        @DefaultValue("90d") Duration window,
        @DefaultValue("7d") Duration answerWithin,
        @DefaultValue("1d") Duration countEvery,
        @DefaultValue("10m") Duration lookEvery,
        @DefaultValue("100") int batch) {

    public ResponsivenessSettings {
        if (window.compareTo(answerWithin) <= 0) {
            throw new IllegalArgumentException(
                    "wangang.vacancy.responsiveness.window is longer than wangang.vacancy.responsiveness.answer-within");
        }
    }
}
