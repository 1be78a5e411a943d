package wangang.legalcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExpressionReaderTest {

    private static final Lexicon LEXICON = new Lexicon(Map.of("only", List.of("仅限于?", "只招"), "sex", List.of("[男女]")));

    @Test
    void takesOneOfTheAlternativesAndEveryPart() {
        assertThat(required("(?:仅限|只招)(?:男|女)性?"))
                .containsExactly(
                        new RequiredWords(Set.of("仅限", "只招"), 0, 0), new RequiredWords(Set.of("男", "女"), 2, 2));
    }

    @Test
    void leavesOutWhatNeedNotBeThere() {
        assertThat(required("(?:仅限)?男{0,2}[^,。]{0,4}(?!装)(?<=x)")).isEmpty();
    }

    @Test
    void needsNothingWhereABranchNeedsNothing() {
        assertThat(required("(?:男|.)")).isEmpty();
    }

    @Test
    void knowsHowFarBehindTheBeginningAWordMayStand() {
        assertThat(required("(?<!不)(?:请|务必)?.{1,3}[男女](?:一|两)?.{2}岁"))
                .containsExactlyInAnyOrder(
                        new RequiredWords(Set.of("男", "女"), 1, 8), new RequiredWords(Set.of("岁"), 4, 14));
    }

    @Test
    void takesTheFirstOfWhatIsRepeated() {
        assertThat(required("a+b{2,3}c"))
                .contains(new RequiredWords(Set.of("a"), 0, 0))
                .contains(new RequiredWords(Set.of("b"), 1, Part.UNBOUNDED));
    }

    @Test
    void takesEachOfAFewCharacters() {
        assertThat(required("[1-3x-]\\d[\\u4e00-\\u9fff]年"))
                .contains(new RequiredWords(Set.of("1", "2", "3", "x", "-"), 0, 0))
                .contains(new RequiredWords(Set.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), 1, 1))
                .contains(new RequiredWords(Set.of("年"), 3, 4))
                .hasSize(3);
    }

    @Test
    void readsListsOfWordsByTheirNames() {
        assertThat(required("{only}{sex}{1,2}性"))
                .containsExactlyInAnyOrder(
                        new RequiredWords(Set.of("仅限", "只招"), 0, 0),
                        new RequiredWords(Set.of("男", "女"), 2, 3),
                        new RequiredWords(Set.of("性"), 3, 5));
        assertThat(LEXICON.expand("{only}{sex}{1,2}性")).isEqualTo("(?:仅限于?|只招)[男女]{1,2}性");
    }

    @Test
    void splitsOnlyOutsideOfGroups() {
        assertThat(ExpressionReader.split("a(?:b|c)|[|)]d|e\\|f")).containsExactly("a(?:b|c)", "[|)]d", "e\\|f");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThatThrownBy(() -> required("(?:男")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> required("男)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> required("\\w男")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> required("{sexes}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesListsThatNameEachOther() {
        var lexicon = new Lexicon(Map.of("one", List.of("{other}"), "other", List.of("{one}")));

        assertThatThrownBy(() -> lexicon.read("{one}")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<RequiredWords> required(String regex) {
        return new Expression(regex, LEXICON).required();
    }
}
