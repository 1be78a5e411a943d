package wangang.benchmarks.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wangang.benchmarks.relevance.Evaluation;
import wangang.benchmarks.relevance.Quality;
import wangang.matching.ranking.RankingSettings;

/** Fits settings, and tells how the fitted ones do on people whom they were not fitted on. */
final class CrossValidation {

    private final JudgedRanking judged;
    private final List<RankingSettings> starts;
    private final long seed;

    CrossValidation(JudgedRanking judged, List<RankingSettings> starts, long seed) {
        this.judged = judged;
        this.starts = starts;
        this.seed = seed;
    }

    /** Every person judged by settings that were fitted on the other parts. */
    Evaluation heldOut(Folds folds) {
        var byPerson = new LinkedHashMap<String, Quality>();
        for (var part : folds.parts()) {
            byPerson.putAll(judged.forPeople(fitted(folds.without(part)), part).byQuery());
        }
        return new Evaluation(byPerson);
    }

    RankingSettings fitted(List<String> people) {
        return new CoordinateAscent(
                        Coordinate.all(starts.getFirst()),
                        settings -> judged.forPeople(settings, people).mean(Quality::ndcg10),
                        seed)
                .from(starts);
    }

    /** By how much nDCG@10 differs, person by person. */
    static List<Double> differences(Evaluation one, Evaluation other) {
        var differences = new ArrayList<Double>();
        for (Map.Entry<String, Quality> entry : one.byQuery().entrySet()) {
            var compared = other.byQuery().get(entry.getKey());
            if (compared != null) {
                differences.add(entry.getValue().ndcg10() - compared.ndcg10());
            }
        }
        return differences;
    }
}
