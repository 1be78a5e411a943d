package wangang.benchmarks.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a ranked list shows groups against their share among all who could be in it (Geyik, Ambler and Kenthapadi, KDD
 * 2019). Logarithms are natural, discounts by place to the base 2.
 */
final class Exposure {

    private Exposure() {}

    /** Each group's share of a list. */
    static <G> Map<G, Double> shares(List<G> list) {
        return list.stream()
                .collect(Collectors.groupingBy(group -> group, Collectors.summingDouble(one -> 1.0 / list.size())));
    }

    /** Skew: the logarithm of the share shown by the share deserved; 0 is even, −∞ is never shown. */
    static double skew(double shown, double deserved) {
        return Math.log(shown / deserved);
    }

    /**
     * Normalised discounted cumulative Kullback–Leibler divergence: 0 where every beginning of the list has the deserved
     * shares, the greater the farther and the earlier they differ.
     *
     * @param deserved share of each group that is in the list
     */
    static <G> double ndkl(List<G> ranked, Map<G, Double> deserved) {
        var counts = new HashMap<G, Integer>();
        double sum = 0;
        double discounts = 0;
        for (int place = 1; place <= ranked.size(); place++) {
            counts.merge(ranked.get(place - 1), 1, Integer::sum);
            double discount = Math.log(2) / Math.log(place + 1);
            sum += discount * divergence(counts, place, deserved);
            discounts += discount;
        }
        return discounts == 0 ? 0 : sum / discounts;
    }

    private static <G> double divergence(Map<G, Integer> counts, int size, Map<G, Double> deserved) {
        return counts.entrySet().stream()
                .mapToDouble(entry -> {
                    double share = (double) entry.getValue() / size;
                    return share * Math.log(share / deserved.getOrDefault(entry.getKey(), 0.0));
                })
                .sum();
    }
}
