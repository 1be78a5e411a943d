package wangang.benchmarks.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import wangang.benchmarks.importing.Contender.Reading;
import wangang.benchmarks.measuring.Distribution;
import wangang.benchmarks.measuring.Table;

/** Vacancies per second of every row of the table, and what they are of the slowest store. */
final class Comparison {

    static final double GOAL = 0.5;

    private static final Set<String> STORES =
            Set.of(StraightToPostgres.ROW, StraightToKafka.ROW, StraightToElasticsearch.ROW);

    private final int rows;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();

    /** @param rows that every run stores */
    Comparison(int rows) {
        this.rows = rows;
    }

    void add(Reading reading) {
        rates.computeIfAbsent(reading.row(), row -> new ArrayList<>())
                .add(rows * 1e9 / reading.took().toNanos());
    }

    /** The store with the lowest median. */
    String slowest() {
        return STORES.stream().min(Comparator.comparingDouble(this::median)).orElseThrow();
    }

    double ratio(String row) {
        return median(row) / median(slowest());
    }

    private double median(String row) {
        return Distribution.of(Objects.requireNonNull(rates.get(row), row)).median();
    }

    @Override
    public String toString() {
        var table = new Table("vacancies per second", "median", "lowest", "highest", "of the slowest store");
        rates.forEach((row, measured) -> {
            var rate = Distribution.of(measured);
            table.row(
                    row,
                    "%,.0f".formatted(rate.median()),
                    "%,.0f".formatted(rate.least()),
                    "%,.0f".formatted(rate.most()),
                    "%.2f".formatted(ratio(row)));
        });
        double reached = ratio(Door.Form.JSON.received());
        return "%s%n%nslowest store: %s; the import by JSON reaches %.2f of it (goal: at least %.1f, %s)"
                .formatted(table, slowest(), reached, GOAL, reached >= GOAL ? "met" : "missed");
    }
}
