package wangang.matching.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void agreesWhollyWithTheSameTitleHoweverWritten() {
        assertThat(new Characters("Ｊａｖａ 开发").agreement("java开发")).isCloseTo(1, within(1e-9));
    }

    @Test
    void agreesTheMoreTheMoreIsShared() {
        var asked = new Characters("前端开发工程师");

        assertThat(asked.agreement("前端工程师"))
                .isGreaterThan(asked.agreement("后端工程师"))
                .isLessThan(1);
        assertThat(asked.agreement("月嫂")).isZero();
    }

    @Test
    void agreesWithNothingWhereThereIsNothing() {
        assertThat(new Characters("").agreement("会计")).isZero();
        assertThat(new Characters("会计").agreement("")).isZero();
    }

    /** 会计 has three units, 会, 计 and 会计; 会计师 five, of which it has all three. */
    @Test
    void isTheSharedOverTheGeometricMean() {
        assertThat(new Characters("会计").agreement("会计师")).isCloseTo(3 / Math.sqrt(15), within(1e-9));
    }
}
