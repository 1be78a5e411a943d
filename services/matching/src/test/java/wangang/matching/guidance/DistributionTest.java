package wangang.matching.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.guidance.Distribution.Weighed;

class DistributionTest {

    private static final double EXACT = 1e-9;

    @Test
    void quantilesOfAFewAmountsAreExact() {
        var ten = amounts(10_000, 1_000, 2_000, 9_000, 3_000, 8_000, 4_000, 7_000, 5_000, 6_000);

        assertThat(ten.quantile(0.1)).isEqualTo(1_500, within(EXACT));
        assertThat(ten.quantile(0.25)).isEqualTo(3_000, within(EXACT));
        assertThat(ten.quantile(0.5)).isEqualTo(5_500, within(EXACT));
        assertThat(ten.quantile(0.75)).isEqualTo(8_000, within(EXACT));
        assertThat(ten.quantile(0.9)).isEqualTo(9_500, within(EXACT));
    }

    @Test
    void noQuantileIsBeyondTheAmounts() {
        var three = amounts(5_000, 6_000, 7_000);

        assertThat(three.quantile(0)).isEqualTo(5_000);
        assertThat(three.quantile(0.01)).isEqualTo(5_000);
        assertThat(three.quantile(1)).isEqualTo(7_000);
        assertThat(amounts(5_000).quantile(0.9)).isEqualTo(5_000);
    }

    @Test
    void weightsCountAsSoManyCases() {
        var weighed = new Distribution(List.of(new Weighed(100, 1), new Weighed(200, 3)));
        var repeated = amounts(100, 200, 200, 200);

        assertThat(weighed.above(100)).isEqualTo(repeated.above(100)).isEqualTo(0.75);
        assertThat(weighed.quantile(0.9)).isEqualTo(repeated.quantile(0.9)).isEqualTo(200);
    }

    @Test
    void equalAmountsHaveOneQuantile() {
        var same = amounts(8_000, 8_000, 8_000, 8_000);

        assertThat(same.quantile(0.1)).isEqualTo(same.quantile(0.9)).isEqualTo(8_000);
        assertThat(same.above(8_000)).isZero();
        assertThat(same.above(7_999)).isEqualTo(1);
    }

    private static Distribution amounts(double... amounts) {
        return new Distribution(Arrays.stream(amounts)
                .mapToObj(amount -> new Weighed(amount, 1))
                .toList());
    }
}
