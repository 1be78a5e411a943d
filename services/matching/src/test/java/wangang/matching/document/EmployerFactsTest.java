package wangang.matching.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmployerFactsTest {

    @Test
    void whoIsUnknownStandsInTheMiddle() {
        assertThat(standing(null, null)).isZero();
        assertThat(standing(0.5, 1.0)).isZero();
    }

    @Test
    void answersAreAMeritAndUnconfirmedVacanciesAFault() {
        assertThat(standing(1.0, 1.0)).isCloseTo(0.7, within(1e-9));
        assertThat(standing(0.0, 1.0)).isCloseTo(-0.7, within(1e-9));
        assertThat(standing(0.0, 0.0)).isCloseTo(-1, within(1e-9));
        assertThat(standing(null, 1.0)).isZero();
        assertThat(standing(null, 0.5)).isNegative();
    }

    private static double standing(@Nullable Double answerRate, @Nullable Double freshRate) {
        return new EmployerFacts("示例单位", answerRate, freshRate).standing();
    }
}
