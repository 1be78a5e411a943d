package wangang.benchmarks.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import wangang.benchmarks.measuring.Table;
import wangang.benchmarks.relevance.Interval;

/** Exposure of groups over many ranked lists, beside the same lists in a random order. */
final class ExposureTable {

    private final int cut;
    private final Random random;
    private final Table table;

    /** @param cut how many of each list are called shown */
    ExposureTable(int cut, long seed) {
        this.cut = cut;
        this.random = new Random(seed);
        this.table = new Table(
                "group",
                "share of those who may be listed",
                "share of the first " + cut,
                "skew@" + cut,
                "NDKL [95 %]",
                "NDKL at random [95 %]");
    }

    /** @param lists of those who may be listed, best first */
    void add(String attribute, List<List<Graduate>> lists, Function<Graduate, String> group) {
        var grouped = lists.stream()
                .map(list -> list.stream().map(group).toList())
                .filter(list -> list.size() > cut)
                .toList();
        table.row(attribute, "", "", "", divergence(grouped), divergence(shuffled(grouped)));
        var deserved = mean(grouped);
        var shown = mean(grouped.stream().map(list -> list.subList(0, cut)).toList());
        for (var name : new TreeSet<>(deserved.keySet())) {
            double share = deserved.getOrDefault(name, 0.0);
            double first = shown.getOrDefault(name, 0.0);
            table.row(
                    "  " + name,
                    figure(share),
                    figure(first),
                    String.format(Locale.ROOT, "%+.3f", Exposure.skew(first, share)),
                    "",
                    "");
        }
    }

    private static String divergence(List<List<String>> lists) {
        var values = lists.stream()
                .map(list -> Exposure.ndkl(list, Exposure.shares(list)))
                .toList();
        return figure(values.stream().mapToDouble(Double::doubleValue).average().orElse(0)) + " " + Interval.of(values);
    }

    private List<List<String>> shuffled(List<List<String>> lists) {
        return lists.stream()
                .map(list -> {
                    List<String> other = new ArrayList<>(list);
                    Collections.shuffle(other, random);
                    return other;
                })
                .toList();
    }

    /** Each list counts the same. */
    private static Map<String, Double> mean(List<List<String>> lists) {
        var mean = new TreeMap<String, Double>();
        lists.forEach(list ->
                Exposure.shares(list).forEach((group, share) -> mean.merge(group, share / lists.size(), Double::sum)));
        return mean;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
