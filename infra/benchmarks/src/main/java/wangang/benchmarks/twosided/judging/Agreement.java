package wangang.benchmarks.twosided.judging;

import java.util.Locale;
import java.util.Map;
import wangang.benchmarks.measuring.Table;

/** How often two judges agree: {@code counts[first][second]}. Kappa after Cohen (1960), weighted after Cohen (1968). */
final class Agreement {

    private static final int GRADES = Answer.HIGHEST + 1;

    private final int[][] counts;

    private Agreement(int[][] counts) {
        this.counts = counts;
    }

    static Agreement of(Map<Pair, Answer> first, Map<Pair, Answer> second) {
        var counts = new int[GRADES][GRADES];
        first.forEach((pair, answer) -> {
            var other = second.get(pair);
            if (other != null) {
                counts[answer.grade()][other.grade()]++;
            }
        });
        return new Agreement(counts);
    }

    /** Share of pairs with the same grade, 0 to 1. */
    double share() {
        return 1 - disagreement((first, second) -> first == second ? 0 : 1, false);
    }

    /** 1 for full agreement, 0 for what chance alone would give. */
    double kappa() {
        return kappa((first, second) -> first == second ? 0 : 1);
    }

    /** The same with disagreements weighted by the square of their distance. */
    double weightedKappa() {
        return kappa((first, second) -> (double) (first - second) * (first - second));
    }

    private interface Weight {
        double of(int first, int second);
    }

    private double kappa(Weight weight) {
        double expected = disagreement(weight, true);
        return expected == 0 ? 1 : 1 - disagreement(weight, false) / expected;
    }

    /** Mean weight of a pair, as found or as chance would have it with the same frequencies of grades. */
    private double disagreement(Weight weight, boolean byChance) {
        double all = total();
        double sum = 0;
        for (int first = 0; first < GRADES; first++) {
            for (int second = 0; second < GRADES; second++) {
                double frequency =
                        byChance ? ofFirst(first) / all * ofSecond(second) / all : counts[first][second] / all;
                sum += weight.of(first, second) * frequency;
            }
        }
        return sum;
    }

    int total() {
        int sum = 0;
        for (int grade = 0; grade < GRADES; grade++) {
            sum += ofFirst(grade);
        }
        return sum;
    }

    private int ofFirst(int grade) {
        int sum = 0;
        for (int second = 0; second < GRADES; second++) {
            sum += counts[grade][second];
        }
        return sum;
    }

    private int ofSecond(int grade) {
        int sum = 0;
        for (int first = 0; first < GRADES; first++) {
            sum += counts[first][grade];
        }
        return sum;
    }

    @Override
    public String toString() {
        var confusion = new Table("first \\ second", "0", "1", "2", "3");
        for (int grade = 0; grade < GRADES; grade++) {
            var row = counts[grade];
            confusion.row(
                    Integer.toString(grade),
                    Integer.toString(row[0]),
                    Integer.toString(row[1]),
                    Integer.toString(row[2]),
                    Integer.toString(row[3]));
        }
        return String.format(
                Locale.ROOT,
                "%d pairs, same grade %.3f, kappa %.3f, quadratic-weighted kappa %.3f%n%n%s",
                total(),
                share(),
                kappa(),
                weightedKappa(),
                confusion);
    }
}
