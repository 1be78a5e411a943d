package wangang.matching.guidance;

import java.util.Comparator;
import java.util.List;

/** Weighed amounts in ascending order; exact, whatever their number. */
final class Distribution {

    /**
     * An amount and for how many cases it counts.
     *
     * @param weight above 0
     */
    record Weighed(double amount, double weight) {}

    private final List<Weighed> ascending;
    private final double total;

    /** @param amounts at least one */
    Distribution(List<Weighed> amounts) {
        this.ascending = amounts.stream()
                .sorted(Comparator.comparingDouble(Weighed::amount))
                .toList();
        this.total = ascending.stream().mapToDouble(Weighed::weight).sum();
    }

    /**
     * Each amount stands in the middle of its own weight, and between two the line is straight: with equal weights the
     * definition of Hazen (1914), which takes no value beyond those that there are.
     *
     * @param share 0 to 1
     */
    double quantile(double share) {
        double wanted = share * total;
        double before = 0;
        double lastPlace = 0;
        double lastAmount = ascending.getFirst().amount();
        for (var one : ascending) {
            double place = before + one.weight() / 2;
            if (place >= wanted) {
                return lastAmount + (one.amount() - lastAmount) * (wanted - lastPlace) / (place - lastPlace);
            }
            before += one.weight();
            lastPlace = place;
            lastAmount = one.amount();
        }
        return lastAmount;
    }

    /** Share of the weight whose amounts are higher, 0 to 1. */
    double above(double amount) {
        return ascending.stream()
                        .filter(one -> one.amount() > amount)
                        .mapToDouble(Weighed::weight)
                        .sum()
                / total;
    }
}
