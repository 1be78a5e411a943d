package wangang.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PushSettingsTest {

    private final PushSettings settings = new PushSettings(
            10, 10, 200, 5, Duration.ZERO, Duration.ofMillis(500), Duration.ofMillis(400), 1, 1, Duration.ZERO);

    @Test
    void aVacancysCapGrowsWithItsOpeningsUpToTheCongestionCap() {
        assertThat(settings.capOf(1)).isEqualTo(10);
        assertThat(settings.capOf(7)).isEqualTo(70);
        assertThat(settings.capOf(Integer.MAX_VALUE)).isEqualTo(200);
    }

    @Test
    void vacanciesOfTheSameSpanAreTriedInTheSameRound() {
        var first = Instant.ofEpochMilli(800_000);
        var second = first.plusMillis(300);
        var late = first.plusMillis(301);

        assertThat(first.plus(settings.untilItsRound(first))).isEqualTo(Instant.ofEpochMilli(800_800));
        assertThat(second.plus(settings.untilItsRound(second))).isEqualTo(Instant.ofEpochMilli(800_800));
        assertThat(late.plus(settings.untilItsRound(late))).isEqualTo(Instant.ofEpochMilli(801_200));
    }
}
