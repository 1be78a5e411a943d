package wangang.vacancy.employer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponsivenessTest {

    @Test
    void ratesGoInSteps() {
        var counted = new Responsiveness(43, 37, 3, 2);
        assertThat(counted.answerRate()).isEqualTo(0.85);
        assertThat(counted.freshRate()).isEqualTo(0.65);
    }

    @Test
    void tooFewSayNothing() {
        assertThat(new Responsiveness(Responsiveness.LEAST_DUE - 1, 0, 0, 0).answerRate())
                .isNull();
        assertThat(new Responsiveness(Responsiveness.LEAST_DUE, 0, 0, 0).answerRate())
                .isZero();
        assertThat(Responsiveness.UNKNOWN.freshRate()).isNull();
    }
}
