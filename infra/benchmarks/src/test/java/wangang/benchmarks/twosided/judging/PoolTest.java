package wangang.benchmarks.twosided.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.benchmarks.relevance.Run;
import wangang.benchmarks.relevance.Run.Hit;

class PoolTest {

    @Test
    void takesTheFirstOfEverySystemOnce() {
        var one = Run.of("one").add("9001", List.of(new Hit("a", 3), new Hit("b", 2), new Hit("c", 1)));
        var other = Run.of("other").add("9001", List.of(new Hit("b", 3), new Hit("d", 2), new Hit("a", 1)));

        assertThat(Pool.of(List.of(one, other), 2).pairs())
                .containsExactly(new Pair("9001", "a"), new Pair("9001", "b"), new Pair("9001", "d"));
    }

    @Test
    void leavesOutWhatIsJudged() {
        var run = Run.of("one").add("9001", List.of(new Hit("a", 3), new Hit("b", 2)));

        assertThat(Pool.of(List.of(run), 10)
                        .without(Set.of(new Pair("9001", "a")))
                        .pairs())
                .containsExactly(new Pair("9001", "b"));
    }

    @Test
    void aPersonIsNeverDividedAndNoPairIsLost() {
        var batches = Batches.of(pairs(), 7).all();

        assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(pairs());
        for (int person = 9001; person <= 9012; person++) {
            var number = Integer.toString(person);
            assertThat(batches)
                    .filteredOn(batch ->
                            batch.stream().anyMatch(pair -> pair.person().equals(number)))
                    .hasSize(1);
        }
        assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeBetween(45, 75));
    }

    @Test
    void twoJudgesReadInDifferentOrdersAndEachAlwaysInTheSame() {
        assertThat(Batches.of(pairs(), 1)).isEqualTo(Batches.of(pairs(), 1)).isNotEqualTo(Batches.of(pairs(), 2));
    }

    private static List<Pair> pairs() {
        return IntStream.rangeClosed(9001, 9012)
                .boxed()
                .flatMap(person -> postings().map(posting -> new Pair(Integer.toString(person), posting)))
                .toList();
    }

    private static Stream<String> postings() {
        return IntStream.range(0, 25).mapToObj("sh-%05d"::formatted);
    }
}
