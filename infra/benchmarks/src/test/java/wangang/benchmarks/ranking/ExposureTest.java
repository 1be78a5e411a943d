package wangang.benchmarks.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wangang.matching.vocabulary.Degree;

/** Against figures worked out by hand. */
class ExposureTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Map<String, Double> HALVES = Map.of("a", 0.5, "b", 0.5);

    @Test
    void skewIsTheLogarithmOfShownByDeserved() {
        var shown = Exposure.shares(List.of("a", "a", "a", "b"));
        assertThat(shown).isEqualTo(Map.of("a", 0.75, "b", 0.25));
        assertThat(Exposure.skew(0.75, 0.5)).isCloseTo(Math.log(1.5), EXACTLY);
        assertThat(Exposure.skew(0.25, 0.5)).isCloseTo(-Math.log(2), EXACTLY);
        assertThat(Exposure.skew(0.5, 0.5)).isZero();
        assertThat(Exposure.skew(0, 0.5)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aListOfTwoDivergesAtItsFirstPlaceOnly() {
        // place 1: share of a is 1, ln(1/0.5) = ln 2, discount 1/log2(2) = 1; place 2: even, discount 1/log2(3)
        double expected = Math.log(2) / (1 + Math.log(2) / Math.log(3));
        assertThat(Exposure.ndkl(List.of("a", "b"), HALVES)).isCloseTo(expected, EXACTLY);
        assertThat(Exposure.ndkl(List.of("a", "b"), HALVES)).isCloseTo(0.42500, within(1e-4));
    }

    @Test
    void aListOfThreeAddsUpItsBeginnings() {
        // deserved a 2/3, b 1/3; order a, a, b: ln(3/2) at places 1 and 2, nothing at place 3
        double second = Math.log(2) / Math.log(3);
        double third = Math.log(2) / Math.log(4);
        double expected = Math.log(1.5) * (1 + second) / (1 + second + third);
        assertThat(Exposure.ndkl(List.of("a", "a", "b"), Map.of("a", 2.0 / 3, "b", 1.0 / 3)))
                .isCloseTo(expected, EXACTLY);
    }

    @Test
    void groupsOneAfterTheOtherDivergeMoreThanTakingTurns() {
        var turns = List.of("a", "b", "a", "b", "a", "b");
        var apart = List.of("a", "a", "a", "b", "b", "b");
        assertThat(Exposure.ndkl(turns, HALVES)).isLessThan(Exposure.ndkl(apart, HALVES));
        assertThat(Exposure.ndkl(List.of("a", "a"), Map.of("a", 1.0))).isZero();
    }

    @Test
    void theTableComparesEveryListWithItsOwnPeople() {
        var graduates = GeneratedGraduates.of(60, 1);
        var table = new ExposureTable(5, 1);
        table.add("school", List.of(graduates, graduates.reversed()), Graduate::school);
        assertThat(table.toString())
                .contains("school", "leading university", "other university", "vocational college", "skew@5");
    }

    @Test
    void theSchoolBearsOnTheDegreeAloneAndNeverReachesTheFile() {
        var graduates = GeneratedGraduates.of(400, 3);
        assertThat(graduates).extracting(Graduate::school).contains("leading university", "vocational college");
        assertThat(graduates).extracting(Graduate::file).asString().doesNotContain("university", "college");
    }

    @Test
    void peopleAndTheirSchoolsCanComeFromFiles(@TempDir Path folder) throws IOException {
        var people = folder.resolve("people.jsonl");
        var schools = folder.resolve("schools.tsv");
        Files.writeString(
                people,
                "{\"seed\":1}\n{\"person\":\"9001\",\"file\":{\"education\":{\"degree\":\"MASTER\"},\"skills\":[\"Java\"]}}\n");
        Files.writeString(schools, "9001\tOTHER\n");
        assertThat(Graduate.read(people, schools)).singleElement().satisfies(graduate -> {
            assertThat(graduate.school()).isEqualTo("OTHER");
            assertThat(graduate.degree()).isEqualTo(Degree.MASTER);
            assertThat(graduate.file().skills()).containsExactly("Java");
        });
        Files.writeString(schools, "9002\tOTHER\n");
        assertThatThrownBy(() -> Graduate.read(people, schools)).hasMessageContaining("9001");
    }
}
