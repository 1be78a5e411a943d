package wangang.matching.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;

/** A judged pair: scores, the weights applied, the evidence per category and the sentences made of it. */
public record Match(
        VacancyDocument vacancy,
        PersonDocument person,
        Score score,
        Map<Category, Double> weights,
        List<Evidence> evidence) {

    private static final int MOST_SENTENCES = 3;

    /** Best first; ties by identity so that an order can be repeated. */
    public static final Comparator<Match> BEST_FIRST = Comparator.comparingDouble(
                    (Match match) -> match.score().combined())
            .reversed()
            .thenComparing(match -> match.vacancy().vacancyId())
            .thenComparing(match -> match.person().jobseekerId());

    public Match {
        weights = Map.copyOf(weights);
        evidence = List.copyOf(evidence);
    }

    public Evidence.Status status(Category category) {
        return evidence.stream()
                .filter(found -> found.category() == category)
                .findFirst()
                .map(Evidence::status)
                .orElse(Evidence.Status.UNKNOWN);
    }

    boolean isSpecificallyMet(Category category) {
        return evidence.stream()
                .anyMatch(found ->
                        found.category() == category && found.status() == Evidence.Status.MET && found.specific());
    }

    /** One to three sentences: what speaks most for the match, then what is most amiss. */
    public List<String> reasons() {
        var met = evidence.stream()
                .filter(found -> found.status() == Evidence.Status.MET)
                .sorted(Comparator.comparingDouble((Evidence found) -> -found.value() * weight(found)))
                .limit(MOST_SENTENCES - 1L)
                .map(Evidence::text);
        var amiss = evidence.stream()
                .filter(found -> found.status() == Evidence.Status.SHORT)
                .max(Comparator.comparingDouble(this::loss))
                .map(found -> "还差：" + found.text())
                .stream();
        var sentences = java.util.stream.Stream.concat(met, amiss).toList();
        return sentences.isEmpty()
                ? evidence.stream().limit(1).map(Evidence::text).toList()
                : sentences;
    }

    /** What would raise the score most, most effective first. */
    public List<String> improve() {
        return evidence.stream()
                .filter(found -> !found.remedy().isEmpty())
                .sorted(Comparator.comparingDouble(this::loss).reversed())
                .limit(MOST_SENTENCES)
                .map(Evidence::remedy)
                .toList();
    }

    private double loss(Evidence found) {
        return (1 - found.value()) * weight(found);
    }

    private double weight(Evidence found) {
        return weights.getOrDefault(found.category(), 1.0);
    }
}
