package wangang.benchmarks.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import wangang.benchmarks.importing.Contender.Reading;

class ComparisonTest {

    private final Comparison comparison = new Comparison(1000);

    @Test
    void theRatioIsToTheSlowestStoreByMedian() {
        add(StraightToPostgres.ROW, 100, 100, 100);
        add(StraightToKafka.ROW, 50, 900, 50);
        add(StraightToElasticsearch.ROW, 200, 250, 1000);
        add(Door.Form.JSON.received(), 500, 400, 500);

        assertThat(comparison.slowest()).isEqualTo(StraightToElasticsearch.ROW);
        assertThat(comparison.ratio(Door.Form.JSON.received())).isEqualTo(0.5);
        assertThat(comparison.toString()).contains("reaches 0.50 of it (goal: at least 0.5, met)");
    }

    private void add(String row, long... milliseconds) {
        for (long took : milliseconds) {
            comparison.add(new Reading(row, Duration.ofMillis(took)));
        }
    }
}
