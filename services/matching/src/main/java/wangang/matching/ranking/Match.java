package wangang.matching.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.Evidence.Status;

/** A judged pair. How it is told to either side is {@link Ranking#explainToPerson} and its counterpart. */
public final class Match {

    private final VacancyDocument vacancy;
    private final PersonDocument person;
    private final Score score;
    private final Map<Category, Double> weights;
    private final List<Finding> findings;

    Match(
            VacancyDocument vacancy,
            PersonDocument person,
            Score score,
            Map<Category, Double> weights,
            List<Finding> findings) {
        this.vacancy = vacancy;
        this.person = person;
        this.score = score;
        this.weights = weights;
        this.findings = List.copyOf(findings);
    }

    /** Ties by identity so that an order can be repeated. */
    static Comparator<Match> bestFirst(ToDoubleFunction<Match> by) {
        return Comparator.comparingDouble(by)
                .reversed()
                .thenComparing(match -> match.vacancy().vacancyId())
                .thenComparing(match -> match.person().jobseekerId());
    }

    public VacancyDocument vacancy() {
        return vacancy;
    }

    public PersonDocument person() {
        return person;
    }

    public Score score() {
        return score;
    }

    /** What each category counts, 0 to 1, before any weight. */
    public double value(Category category) {
        return finding(category).value();
    }

    public Status status(Category category) {
        return finding(category).status();
    }

    /** One to three sentences to the person. */
    public List<String> reasons() {
        return Reasons.of(this, Reader.PERSON);
    }

    boolean isSpecificallyMet(Category category) {
        return status(category) == Status.MET && finding(category).specific();
    }

    List<Finding> findings() {
        return findings;
    }

    Map<Category, Double> weights() {
        return weights;
    }

    double weight(Finding finding) {
        return weights.getOrDefault(finding.category(), 0.0);
    }

    private Finding finding(Category category) {
        return findings.stream()
                .filter(found -> found.category() == category)
                .findFirst()
                .orElseThrow();
    }
}
