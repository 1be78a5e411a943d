package wangang.benchmarks.ranking;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wangang.benchmarks.measuring.Table;
import wangang.benchmarks.relevance.Evaluation;
import wangang.benchmarks.relevance.Interval;
import wangang.benchmarks.relevance.Quality;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.RankingSettings;

/** What the fitting brought, with and without it, and the settings as the configuration file has them. */
final class FitReport {

    private final JudgedRanking judged;
    private final List<String> people;
    private final RankingSettings shipped;

    FitReport(JudgedRanking judged, RankingSettings shipped) {
        this.judged = judged;
        this.people = judged.graduates();
        this.shipped = shipped;
    }

    /** @param heldOut of fitted settings, everybody judged by settings fitted on others */
    String comparison(RankingSettings fitted, Evaluation heldOut) {
        var equal = shipped.withWeights(Coordinate.equalWeights());
        var titles = shipped.withWork(shipped.work().withoutTexts());
        var before = judged.forPeople(shipped, people);
        var differences = CrossValidation.differences(heldOut, before);
        return new Table("settings", "nDCG@10 [95 %]", "P@1", "nDCG@10 of people per vacancy")
                        .row(row("equal weights", judged.forPeople(equal, people), equal))
                        .row(row("shipped", before, shipped))
                        .row(row("shipped, by titles alone", judged.forPeople(titles, people), titles))
                        .row("fitted, held-out people", measured(heldOut), figure(heldOut.mean(Quality::p1)), "")
                        .row(row("fitted, the same people", judged.forPeople(fitted, people), fitted))
                        .toString()
                + String.format(
                        Locale.ROOT,
                        "%nfitted on others less shipped, person by person: %+.4f %s%n",
                        differences.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElse(0),
                        Interval.of(differences));
    }

    /** What is lost without each category, its weight shared out among the others of its direction. */
    String without(RankingSettings settings) {
        double with = judged.forPeople(settings, people).mean(Quality::ndcg10);
        var table = new Table("category", "weight", "nDCG@10 without it", "difference");
        for (var category : Category.always()) {
            double without = judged.forPeople(settings.withWeights(weightsWithout(settings, category)), people)
                    .mean(Quality::ndcg10);
            table.row(
                    Coordinate.name(category),
                    figure(settings.weights().getOrDefault(category, 0.0)),
                    figure(without),
                    String.format(Locale.ROOT, "%+.4f", without - with));
        }
        return table.toString();
    }

    /** The part of {@code wangang-ranking.yml} that is fitted; weights rounded so that they still add up to 1. */
    static String configuration(RankingSettings settings) {
        var yaml = new StringBuilder("wangang:\n  ranking:\n    weights:\n");
        for (var direction : Category.Direction.values()) {
            rounded(settings, direction)
                    .forEach((category, thousandths) -> yaml.append(String.format(
                            Locale.ROOT, "      %s: %.3f%n", Coordinate.name(category), thousandths / 1000.0)));
        }
        yaml.append("    unasked:\n");
        settings.unasked()
                .forEach((category, value) ->
                        yaml.append(String.format(Locale.ROOT, "      %s: %.2f%n", Coordinate.name(category), value)));
        return yaml.append(String.format(Locale.ROOT, "    balance: %s%n", plain(settings.balance())))
                .toString();
    }

    /** The greatest takes what rounding leaves. */
    private static Map<Category, Long> rounded(RankingSettings settings, Category.Direction direction) {
        var thousandths = new EnumMap<Category, Long>(Category.class);
        Category.always().stream()
                .filter(category -> category.direction() == direction)
                .forEach(category -> thousandths.put(
                        category, Math.round(1000 * settings.weights().getOrDefault(category, 0.0))));
        long left =
                1000 - thousandths.values().stream().mapToLong(Long::longValue).sum();
        thousandths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(greatest -> greatest.setValue(greatest.getValue() + left));
        return thousandths;
    }

    private static Map<Category, Double> weightsWithout(RankingSettings settings, Category left) {
        var weights = new EnumMap<>(settings.weights());
        double old = weights.getOrDefault(left, 0.0);
        weights.replaceAll((category, weight) ->
                category.direction() != left.direction() ? weight : category == left ? 0.0 : weight / (1 - old));
        return weights;
    }

    private String[] row(String name, Evaluation evaluation, RankingSettings settings) {
        return new String[] {
            name,
            measured(evaluation),
            figure(evaluation.mean(Quality::p1)),
            figure(judged.forVacancies(settings).mean(Quality::ndcg10))
        };
    }

    private static String measured(Evaluation evaluation) {
        return figure(evaluation.mean(Quality::ndcg10)) + " " + evaluation.interval(Quality::ndcg10);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
