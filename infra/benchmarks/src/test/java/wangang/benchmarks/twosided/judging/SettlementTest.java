package wangang.benchmarks.twosided.judging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettlementTest {

    @Test
    void neighboursTakeTheLower() {
        assertThat(Settlement.grade(graded(3), graded(2), null)).contains(2);
        assertThat(Settlement.grade(graded(1), graded(1), null)).contains(1);
    }

    @Test
    void whetherSomethingIsExcludedIsForAThirdToSay() {
        assertThat(Settlement.grade(graded(0), graded(1), null)).isEmpty();
        assertThat(Settlement.grade(graded(0), graded(1), graded(0))).contains(0);
        assertThat(Settlement.grade(graded(0), graded(1), graded(3))).contains(1);
    }

    @Test
    void twoGradesApartIsForAThirdToSay() {
        assertThat(Settlement.grade(graded(1), graded(3), null)).isEmpty();
        assertThat(Settlement.grade(graded(1), graded(3), graded(2))).contains(2);
    }

    private static Answer graded(int grade) {
        return new Answer(new Pair("9001", "sh-00000"), grade, "理由");
    }
}
