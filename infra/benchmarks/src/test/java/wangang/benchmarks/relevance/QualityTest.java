package wangang.benchmarks.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against figures worked out by hand. */
class QualityTest {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1, "c", 1);

    @Test
    void anIdealOrderIsWorthOneInEveryMeasure() {
        assertThat(Quality.of(List.of("a", "b", "c", "x"), GRADES)).isEqualTo(new Quality(1, 1, 1, 1, 1, 1, 0, 0.75));
    }

    @Test
    void aLateAnswerIsDiscountedByItsPlace() {
        var quality = Quality.of(List.of("x", "b", "a"), GRADES);
        double ideal = 3 + 1 / log2(3) + 1 / log2(4);
        assertThat(quality.ndcg10()).isCloseTo((1 / log2(3) + 3 / log2(4)) / ideal, EXACTLY);
        assertThat(quality.map()).isCloseTo((1.0 / 2 + 2.0 / 3) / 3, EXACTLY);
        assertThat(quality.mrr()).isEqualTo(0.5);
        assertThat(quality.p1()).isZero();
        assertThat(quality.recall100()).isCloseTo(2.0 / 3, EXACTLY);
    }

    @Test
    void nothingIsWorthNothing() {
        assertThat(Quality.of(List.of(), GRADES)).isEqualTo(new Quality(0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aDocumentNamedTwiceCountsOnce() {
        assertThat(Quality.of(List.of("a", "a", "b", "c"), GRADES)).isEqualTo(new Quality(1, 1, 1, 1, 1, 1, 0, 1));
    }

    @Test
    void recallAtAHundredIsOfAtMostAHundred() {
        var grades = IntStream.range(0, 150).boxed().collect(Collectors.toMap(number -> "d" + number, number -> 1));
        var ranked = IntStream.range(0, 100).mapToObj(number -> "d" + number).toList();
        assertThat(Quality.of(ranked, grades).recall100()).isEqualTo(1);
    }

    @Test
    void aQueryWithoutAnAnswerLowersTheMean() {
        var judgements = Map.of("q1", Map.of("a", 1), "q2", Map.of("b", 1));
        var run = Run.of("tag").add("q1", List.of(new Run.Hit("a", 1)));
        assertThat(Evaluation.of(run, judgements).mean(Quality::map)).isEqualTo(0.5);
    }

    @Test
    void theIntervalOfEqualValuesIsThatValue() {
        assertThat(Interval.of(List.of(0.25, 0.25, 0.25))).isEqualTo(new Interval(0.25, 0.25));
        var spread = Interval.of(List.of(0.0, 1.0, 0.0, 1.0));
        assertThat(spread.low()).isLessThan(0.5);
        assertThat(spread.high()).isGreaterThan(0.5);
    }

    @Test
    void whatIsMerelyPossibleIsNoHitWhereOnlyWhatFitsIs() {
        var grades = Map.of("a", 1, "b", 3, "c", 0);
        var quality = Quality.of(List.of("a", "c", "b", "x"), grades, 2);
        assertThat(quality.p1()).isZero();
        assertThat(quality.mrr()).isCloseTo(1.0 / 3, EXACTLY);
        assertThat(quality.ndcg10()).isCloseTo((1 + 7 / log2(4)) / (7 + 1 / log2(3)), EXACTLY);
        assertThat(quality.excluded10()).isEqualTo(0.25);
        assertThat(quality.judged10()).isEqualTo(0.75);
    }

    @Test
    void aQueryWithNothingRelevantIsWorthNothingToAnybody() {
        assertThat(Quality.of(List.of("a"), Map.of("a", 0), 2)).isEqualTo(new Quality(0, 0, 0, 0, 0, 0, 1, 1));
    }

    @Test
    void differencesAreOfTheSameQueries() {
        var judgements = Map.of("q1", Map.of("a", 1), "q2", Map.of("b", 1));
        var better = Evaluation.of(
                Run.of("better").add("q1", List.of(new Run.Hit("a", 1))).add("q2", List.of(new Run.Hit("b", 1))),
                judgements);
        var worse = Evaluation.of(Run.of("worse").add("q2", List.of(new Run.Hit("b", 1))), judgements);
        assertThat(better.over(worse, Quality::p1).mean()).isEqualTo(0.5);
        assertThat(better.over(better, Quality::p1)).isEqualTo(new Difference(0, new Interval(0, 0)));
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
