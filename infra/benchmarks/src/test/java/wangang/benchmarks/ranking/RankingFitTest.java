package wangang.benchmarks.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.relevance.Quality;
import wangang.benchmarks.twosided.postings.Posting;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.Category;
import wangang.matching.ranking.RankingSettings;

/** On a set made up so that only pay tells good from bad: whoever judges so must find pay heavier after the fitting. */
class RankingFitTest {

    private static final RankingSettings SHIPPED = RankingSettings.shipped();

    private final Map<String, PersonDocument> people = new LinkedHashMap<>();
    private final Map<String, VacancyDocument> vacancies = new LinkedHashMap<>();
    private final List<JudgedPair> pairs = new ArrayList<>();

    RankingFitTest() {
        vacancies.put("paid", vacancy("paid", "仓库管理员", 9_000));
        vacancies.put("wished", vacancy("wished", "会计", 2_000));
        vacancies.put("neither", vacancy("neither", "司机", 2_000));
        for (int number = 0; number < 12; number++) {
            var id = "g" + number;
            people.put(
                    id,
                    People.of(Map.of(
                            "personId", id, "degree", "BACHELOR", "wishTitles", List.of("会计"), "payMin", 8_000)));
            pairs.add(new JudgedPair(id, "paid", 3));
            pairs.add(new JudgedPair(id, "wished", 1));
            pairs.add(new JudgedPair(id, "neither", 0));
        }
    }

    @Test
    void findsTheWeightsThatOrderAsWasJudged() {
        var judged = new JudgedRanking(pairs, people, vacancies);
        var fitting = new CrossValidation(judged, List.of(SHIPPED), 7);
        double before = judged.forPeople(SHIPPED, judged.graduates()).mean(Quality::ndcg10);
        var fitted = fitting.fitted(judged.graduates());

        assertThat(before).isLessThan(1);
        assertThat(judged.forPeople(fitted, judged.graduates()).mean(Quality::ndcg10))
                .isEqualTo(1, within(1e-9));
        assertThat(fitted.weights().get(Category.PAY))
                .isGreaterThan(SHIPPED.weights().get(Category.PAY));
        var heldOut = fitting.heldOut(Folds.of(judged.graduates(), 3, 7));
        assertThat(heldOut.byQuery()).hasSize(12);
        assertThat(heldOut.mean(Quality::ndcg10)).isEqualTo(1, within(1e-9));
    }

    @Test
    void printsWithAndWithoutAndSettingsThatCanBeShipped() {
        var judged = new JudgedRanking(pairs, people, vacancies);
        var report = new FitReport(judged, SHIPPED);
        var heldOut = judged.forPeople(SHIPPED, judged.graduates());
        assertThat(report.comparison(SHIPPED, heldOut))
                .contains("equal weights", "shipped", "held-out", "person by person: +0.0000 [0.000, 0.000]");
        assertThat(report.without(SHIPPED)).contains("occupation", "nDCG@10 without it");
        var thirds = SHIPPED.withWeights(thirds());
        assertThat(FitReport.configuration(thirds)).contains("      major: 0.334\n      degree: 0.333\n");
    }

    @Test
    void everyMoveKeepsTheSumsAndLeavesNoCategoryWithoutWeight() {
        for (var coordinate : Coordinate.all(SHIPPED)) {
            assertThat(coordinate.moves(SHIPPED))
                    .isNotEmpty()
                    .allSatisfy(move -> assertThat(move.weights().values()).allMatch(weight -> weight >= 0.02));
        }
    }

    @Test
    void everybodyIsInOnePart() {
        var ids = IntStream.range(0, 11).mapToObj(number -> "g" + number).toList();
        var folds = Folds.of(ids, 3, 1);
        assertThat(folds.parts().stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(folds.parts()).extracting(List::size).containsExactlyInAnyOrder(4, 4, 3);
        assertThat(folds.without(folds.parts().getFirst()))
                .doesNotContainAnyElementsOf(folds.parts().getFirst());
    }

    @Test
    void whatNobodyKnowsIsRefused(@TempDir Path folder) throws IOException {
        assertThatThrownBy(() -> new JudgedRanking(List.of(new JudgedPair("g0", "gone", 1)), people, vacancies))
                .isInstanceOf(BenchmarkFailure.class)
                .hasMessageContaining("gone");
        var file = folder.resolve("pairs.jsonl");
        Files.writeString(file, "{\"personId\":\"g1\",\"vacancyId\":\"v1\",\"grade\":4}\n");
        assertThatThrownBy(() -> JudgedPair.read(file)).hasMessageContaining("grade");
        Files.writeString(file, "{\"personId\":\"g1\",\"vacancyId\":\"v1\",\"grade\":2,\"note\":\"two\"}\n");
        assertThat(JudgedPair.read(file)).containsExactly(new JudgedPair("g1", "v1", 2));
        Files.writeString(file, "g1 0 v1 0\ng1\t0\tv2\t3\n");
        assertThat(JudgedPair.read(file)).containsExactly(new JudgedPair("g1", "v1", 0), new JudgedPair("g1", "v2", 3));
        Files.writeString(file, "{\"personId\":\"g1\",\"majorCode\":\"080902\",\"skills\":[\"Java\"]}\n");
        assertThat(People.read(file)).containsOnlyKeys("g1");
        assertThat(People.read(file).values())
                .extracting(PersonDocument::skills)
                .containsExactly(List.of("Java"));
    }

    private static Map<Category, Double> thirds() {
        var weights = Coordinate.equalWeights();
        List.of(Category.MAJOR, Category.DEGREE, Category.SKILLS).forEach(category -> weights.put(category, 1 / 3.0));
        weights.put(Category.EXPERIENCE, 0.0);
        return weights;
    }

    private static VacancyDocument vacancy(String id, String title, int pay) {
        return IndexedPostings.document(new Posting(
                id,
                JsonNodeFactory.instance.objectNode(),
                Map.of(
                        "reference",
                        id,
                        "title",
                        title,
                        "kind",
                        "FULL_TIME",
                        "pay",
                        Map.of("form", "MONTHLY", "min", pay, "max", pay))));
    }
}
