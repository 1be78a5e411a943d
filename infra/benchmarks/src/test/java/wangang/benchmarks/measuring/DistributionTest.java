package wangang.benchmarks.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void aPercentileIsAMeasuredValueByNearestRank() {
        var hundred = Distribution.of(
                IntStream.rangeClosed(1, 100).mapToObj(value -> (double) value).toList());

        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(99.5)).isEqualTo(100);
        assertThat(hundred.percentile(100)).isEqualTo(100);
    }

    @Test
    void aFewValuesHaveTheirHighestAsThe99thPercentile() {
        assertThat(Distribution.of(List.of(3.0, 9.0, 1.0)).percentile(99)).isEqualTo(9);
        assertThat(Distribution.of(List.of(4.0)).percentile(1)).isEqualTo(4);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Distribution.of(List.of(4.0, 1.0, 2.0)).median()).isEqualTo(2);
        assertThat(Distribution.of(List.of(4.0, 1.0, 2.0, 3.0)).median()).isEqualTo(2.5);
    }

    @Test
    void refusesToSpeakOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Distribution.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Distribution.of(List.of(1.0)).percentile(0));
    }
}
