package wangang.matching.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"会计", "java", "JAVA开发", "C++", "ui", "ＰＹＴＨＯＮ", "kafka 2024", "海洋观测 jfqzkvmu"})
    void whatItWasTaughtOrIsShortForSomethingIs(String typed) {
        assertThat(Legible.is(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jfqzkvmu", "2024-0117", "rahjmyuw wkrxnfmq", "…"})
    void lettersThatNobodyKnowsAreNot(String typed) {
        assertThat(Legible.is(typed)).isFalse();
    }
}
