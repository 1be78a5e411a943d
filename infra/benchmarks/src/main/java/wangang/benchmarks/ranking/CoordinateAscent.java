package wangang.benchmarks.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import wangang.matching.ranking.RankingSettings;

/**
 * Coordinate ascent on a measure itself (Metzler and Croft, 2007): one figure after the other is set to the best of its
 * values while all others stay, until a round brings nothing. Coordinates come in a random order, the same for a seed.
 */
final class CoordinateAscent {

    private static final int MOST_ROUNDS = 12;

    /** Less is noise. */
    private static final double LEAST_GAIN = 1e-4;

    private final List<Coordinate> coordinates;
    private final ToDoubleFunction<RankingSettings> measure;
    private final Random random;

    CoordinateAscent(List<Coordinate> coordinates, ToDoubleFunction<RankingSettings> measure, long seed) {
        this.coordinates = new ArrayList<>(coordinates);
        this.measure = measure;
        this.random = new Random(seed);
    }

    /** The best of the climbs from each start. */
    RankingSettings from(List<RankingSettings> starts) {
        var best = starts.getFirst();
        double height = measure.applyAsDouble(best);
        for (var start : starts) {
            var top = climb(start);
            double reached = measure.applyAsDouble(top);
            if (reached > height + LEAST_GAIN) {
                best = top;
                height = reached;
            }
        }
        return best;
    }

    private RankingSettings climb(RankingSettings start) {
        var here = start;
        double height = measure.applyAsDouble(here);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = height;
            Collections.shuffle(coordinates, random);
            for (var coordinate : coordinates) {
                for (var move : coordinate.moves(here).toList()) {
                    double reached = measure.applyAsDouble(move);
                    if (reached > height + LEAST_GAIN) {
                        here = move;
                        height = reached;
                    }
                }
            }
            if (height <= before) {
                return here;
            }
        }
        return here;
    }
}
