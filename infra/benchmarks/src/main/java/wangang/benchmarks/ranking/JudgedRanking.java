package wangang.benchmarks.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.benchmarks.relevance.Evaluation;
import wangang.benchmarks.relevance.Run;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.ranking.Score;
import wangang.matching.ranking.WorkSettings;

/**
 * Judged pairs in the order that settings give them. What a hard condition bars comes last: the platform would not show
 * it. Features are judged once for each way of counting what nothing is asked for and of comparing work, since no weight
 * changes them.
 */
final class JudgedRanking {

    /** What of the settings values depend on. */
    private record Judging(Map<Category, Double> unasked, WorkSettings work) {}

    private record Valued(JudgedPair pair, boolean allowed, Map<Category, Double> values) {}

    private final List<JudgedPair> pairs;
    private final Map<String, PersonDocument> people;
    private final Map<String, VacancyDocument> vacancies;
    private final Map<Judging, List<Valued>> valued = new HashMap<>();

    /** @throws BenchmarkFailure when a judged person or vacancy is not there */
    JudgedRanking(List<JudgedPair> pairs, Map<String, PersonDocument> people, Map<String, VacancyDocument> vacancies) {
        for (var pair : pairs) {
            if (!people.containsKey(pair.personId()) || !vacancies.containsKey(pair.vacancyId())) {
                throw new BenchmarkFailure("The judged pair " + pair + " is of somebody or something unknown.", null);
            }
        }
        this.pairs = List.copyOf(pairs);
        this.people = people;
        this.vacancies = vacancies;
    }

    /** Everybody for whom at least one vacancy is worth showing, in the order of the judgements. */
    List<String> graduates() {
        return List.copyOf(
                judgements(pairs, JudgedPair::personId, JudgedPair::vacancyId).keySet());
    }

    /** Vacancies for each of the people. */
    Evaluation forPeople(RankingSettings settings, Collection<String> ids) {
        var wanted = Set.copyOf(ids);
        return evaluation(
                settings,
                values(settings).stream()
                        .filter(each -> wanted.contains(each.pair().personId()))
                        .toList(),
                JudgedPair::personId,
                JudgedPair::vacancyId);
    }

    /** People for each vacancy that was judged with several and is worth showing to one of them. */
    Evaluation forVacancies(RankingSettings settings) {
        var judgedWith = pairs.stream().collect(Collectors.groupingBy(JudgedPair::vacancyId, Collectors.counting()));
        return evaluation(
                settings,
                values(settings).stream()
                        .filter(each -> judgedWith.getOrDefault(each.pair().vacancyId(), 0L) > 1)
                        .toList(),
                JudgedPair::vacancyId,
                JudgedPair::personId);
    }

    private static Evaluation evaluation(
            RankingSettings settings,
            List<Valued> some,
            Function<JudgedPair, String> query,
            Function<JudgedPair, String> document) {
        var hits = new LinkedHashMap<String, List<Run.Hit>>();
        for (var each : some) {
            double score = each.allowed()
                    ? Score.of(category -> each.values().getOrDefault(category, 0.0), settings)
                            .combined()
                    : -1;
            hits.computeIfAbsent(query.apply(each.pair()), missing -> new ArrayList<>())
                    .add(new Run.Hit(document.apply(each.pair()), score));
        }
        var run = Run.of("ranking");
        hits.forEach((id, unordered) -> run.add(
                id,
                unordered.stream()
                        .sorted(Comparator.comparingDouble(Run.Hit::score)
                                .reversed()
                                .thenComparing(Run.Hit::document))
                        .toList()));
        return Evaluation.of(run, judgements(some.stream().map(Valued::pair).toList(), query, document));
    }

    private static Map<String, Map<String, Integer>> judgements(
            List<JudgedPair> pairs, Function<JudgedPair, String> query, Function<JudgedPair, String> document) {
        return pairs.stream()
                .filter(pair -> pair.grade() > 0)
                .collect(Collectors.groupingBy(
                        query,
                        LinkedHashMap::new,
                        Collectors.toMap(document, JudgedPair::grade, Math::max, LinkedHashMap::new)));
    }

    private List<Valued> values(RankingSettings settings) {
        return valued.computeIfAbsent(new Judging(settings.unasked(), settings.work()), judging -> {
            var ranking = ShippedParts.ranking(settings);
            return pairs.stream()
                    .map(pair -> {
                        var vacancy = Objects.requireNonNull(vacancies.get(pair.vacancyId()));
                        var person = Objects.requireNonNull(people.get(pair.personId()));
                        var match = ranking.judge(vacancy, person);
                        var values = new EnumMap<Category, Double>(Category.class);
                        for (var category : Category.always()) {
                            values.put(category, match.value(category));
                        }
                        return new Valued(pair, ranking.isAllowed(vacancy, person), values);
                    })
                    .toList();
        });
    }
}
