package wangang.benchmarks.twosided.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Test
    void whoSayTheSameAgreeFully() {
        var agreement = Agreement.of(grades(0, 1, 2, 3), grades(0, 1, 2, 3));

        assertThat(agreement.share()).isEqualTo(1);
        assertThat(agreement.kappa()).isEqualTo(1);
        assertThat(agreement.weightedKappa()).isEqualTo(1);
    }

    /** By hand: half the pairs agree, chance would make half agree. */
    @Test
    void whoAgreeAsOftenAsChanceHasAKappaOfNothing() {
        var agreement = Agreement.of(grades(0, 0, 3, 3), grades(0, 3, 0, 3));

        assertThat(agreement.share()).isCloseTo(0.5, ROUNDING);
        assertThat(agreement.kappa()).isCloseTo(0, ROUNDING);
        assertThat(agreement.weightedKappa()).isCloseTo(0, ROUNDING);
    }

    /** By hand: one of four pairs differs by one; by chance three quarters would differ, with squares of 40/16. */
    @Test
    void neighboursWeighLittle() {
        var agreement = Agreement.of(grades(0, 1, 2, 3), grades(0, 1, 1, 3));

        assertThat(agreement.kappa()).isCloseTo(1 - 0.25 / 0.75, ROUNDING);
        assertThat(agreement.weightedKappa()).isCloseTo(1 - 0.25 / (40 / 16.0), ROUNDING);
    }

    private static Map<Pair, Answer> grades(int... grades) {
        var answers = new TreeMap<Pair, Answer>();
        for (int place = 0; place < grades.length; place++) {
            var pair = new Pair("9001", "sh-0000" + place);
            answers.put(pair, new Answer(pair, grades[place], "理由"));
        }
        return answers;
    }
}
