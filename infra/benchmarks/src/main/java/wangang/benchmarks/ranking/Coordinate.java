package wangang.benchmarks.ranking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.RankingSettings;

/** One figure of the settings, and what it may be; the weights of a direction keep adding up to 1. */
record Coordinate(String name, List<Double> values, Setting setting) {

    @FunctionalInterface
    interface Setting {

        /** Empty where the value would leave others nothing. */
        Optional<RankingSettings> set(RankingSettings settings, double value);
    }

    /** No weight falls below it: what a reason names must count. */
    private static final double LEAST_WEIGHT = 0.02;

    private static final List<Double> WEIGHTS =
            List.of(0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8);
    private static final List<Double> UNASKED = List.of(0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0);
    private static final List<Double> BALANCES = List.of(1.0, 2.0, 3.0, 5.0, 8.0);

    /** Every weight, what counts where nothing is asked for, and the balance. */
    static List<Coordinate> all(RankingSettings start) {
        var all = new ArrayList<Coordinate>();
        for (var category : Category.always()) {
            all.add(new Coordinate(
                    "weights." + name(category), WEIGHTS, (settings, value) -> weighing(settings, category, value)));
        }
        start.unasked()
                .keySet()
                .forEach(category -> all.add(new Coordinate("unasked." + name(category), UNASKED, (settings, value) -> {
                    var unasked = new EnumMap<>(settings.unasked());
                    unasked.put(category, value);
                    return Optional.of(settings.withUnasked(unasked));
                })));
        all.add(new Coordinate("balance", BALANCES, (settings, value) -> Optional.of(settings.withBalance(value))));
        return all;
    }

    Stream<RankingSettings> moves(RankingSettings from) {
        return values.stream().flatMap(value -> setting.set(from, value).stream());
    }

    /** The others of the direction share what is left, in the proportions they had. */
    private static Optional<RankingSettings> weighing(RankingSettings settings, Category category, double weight) {
        var weights = new EnumMap<>(settings.weights());
        double old = weights.getOrDefault(category, 0.0);
        if (old >= 1) {
            return Optional.empty();
        }
        weights.replaceAll((other, share) -> other.direction() != category.direction()
                ? share
                : other == category ? weight : share * (1 - weight) / (1 - old));
        return weights.values().stream().allMatch(share -> share >= LEAST_WEIGHT)
                ? Optional.of(settings.withWeights(weights))
                : Optional.empty();
    }

    /** The same for every category of a direction. */
    static Map<Category, Double> equalWeights() {
        var weights = new EnumMap<Category, Double>(Category.class);
        for (var category : Category.always()) {
            weights.put(
                    category,
                    1.0
                            / Category.always().stream()
                                    .filter(other -> other.direction() == category.direction())
                                    .count());
        }
        return weights;
    }

    static String name(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
