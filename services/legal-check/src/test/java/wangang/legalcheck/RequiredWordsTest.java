package wangang.legalcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RequiredWordsTest {

    @Test
    void takesOneOfTheAlternativesAndEveryPart() {
        assertThat(RequiredWords.of("(?:仅限|只招)(?:男|女)性?"))
                .containsExactlyInAnyOrder(Set.of("仅限", "只招"), Set.of("男", "女"));
    }

    @Test
    void leavesOutWhatNeedNotBeThere() {
        assertThat(RequiredWords.of("(?:仅限)?男{0,2}[^,。]{0,4}(?!装)(?<=x)")).isEmpty();
    }

    @Test
    void needsNothingWhereABranchNeedsNothing() {
        assertThat(RequiredWords.of("(?:男|.)")).isEmpty();
    }

    @Test
    void splitsOnlyOutsideOfGroups() {
        assertThat(RequiredWords.split("a(?:b|c)|[|)]d|e\\|f")).containsExactly("a(?:b|c)", "[|)]d", "e\\|f");
    }

    @Test
    void refusesAGroupThatIsNotClosed() {
        assertThatThrownBy(() -> RequiredWords.of("(?:男")).isInstanceOf(IllegalArgumentException.class);
    }
}
