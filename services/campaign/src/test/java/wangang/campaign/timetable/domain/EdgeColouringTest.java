package wangang.campaign.timetable.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EdgeColouringTest {

    private static final int GRAPHS = 10_000;

    @Test
    void needsAsManyColoursAsTheLargestDegree() {
        for (int seed = 0; seed < GRAPHS; seed++) {
            var random = new Random(seed);
            int leftCount = 1 + random.nextInt(12);
            int rightCount = 1 + random.nextInt(12);
            int edges = random.nextInt(80);
            check(ends(random, edges, leftCount), ends(random, edges, rightCount), leftCount, rightCount);
        }
    }

    /** Every colour is used at every vertex, so that hardly any edge finds one without swapping. */
    @Test
    void coloursGraphsInWhichAllDegreesAreEqual() {
        for (int degree : new int[] {1, 2, 63, 64, 65, 128, 200}) {
            var left =
                    IntStream.range(0, 200 * degree).map(edge -> edge / degree).toArray();
            var right = left.clone();
            var random = new Random(degree);
            for (int last = right.length - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                int swapped = right[last];
                right[last] = right[other];
                right[other] = swapped;
            }
            check(left, right, 200, 200);
        }
    }

    @Test
    void coloursNothing() {
        assertThat(EdgeColouring.of(new int[0], new int[0], 3, 2)).isEmpty();
    }

    private static int[] ends(Random random, int edges, int count) {
        return random.ints(edges, 0, count).toArray();
    }

    private static void check(int[] left, int[] right, int leftCount, int rightCount) {
        var colours = EdgeColouring.of(left, right, leftCount, rightCount);
        var atLeft = new HashSet<List<Integer>>();
        var atRight = new HashSet<List<Integer>>();
        for (int edge = 0; edge < colours.length; edge++) {
            assertThat(atLeft.add(List.of(left[edge], colours[edge]))).isTrue();
            assertThat(atRight.add(List.of(right[edge], colours[edge]))).isTrue();
        }
        assertThat(Arrays.stream(colours).distinct().count())
                .isEqualTo(Math.max(largestDegree(left), largestDegree(right)));
    }

    private static long largestDegree(int[] ends) {
        return Arrays.stream(ends)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values()
                .stream()
                .max(Comparator.naturalOrder())
                .orElse(0L);
    }
}
