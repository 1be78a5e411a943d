package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.ranking.Evidence.Status;
import wangang.matching.ranking.Ground.Side;

/** Explanations say what the score was made of: 2,000 generated pairs, every reason that is named. */
class FidelityTest {

    private static final int PAIRS = 2_000;
    private static final int LEAST_A_CATEGORY = 50;

    /** Two sums of the same parts in another order. */
    private static final double NOTHING = 1e-9;

    private final Ranking ranking = Pairs.ranking();
    private final Map<Category, Integer> looked = new EnumMap<>(Category.class);

    @Test
    void takingANamedReasonOutOfTheFileLowersTheScore() {
        forEachFinding((pair, found) -> {
            var reasons = grounds(found, Side.JOBSEEKER, true);
            if (!reasons.isEmpty()) {
                var edited = new EditedFile(pair.person());
                reasons.forEach(edited::without);
                assertThat(pair.scoreOf(edited))
                        .as("%s without %s", found, reasons)
                        .isLessThan(pair.score() - NOTHING);
                count(found);
            }
        });
        assertEveryCategoryWasLookedAt(EnumSet.allOf(Category.class));
    }

    @Test
    void takingAnyOneOfSeveralReasonsOutNeverRaisesTheScore() {
        forEachFinding((pair, found) -> grounds(found, Side.JOBSEEKER, true)
                .forEach(reason -> assertThat(pair.scoreOf(new EditedFile(pair.person()).without(reason)))
                        .as("%s without %s", found, reason)
                        .isLessThanOrEqualTo(pair.score() + NOTHING)));
    }

    @Test
    void addingANamedMissingThingToTheFileRaisesTheScore() {
        forEachFinding((pair, found) -> grounds(found, Side.VACANCY, false)
                .forEach(missing -> new EditedFile(pair.person()).with(missing).ifPresent(edited -> {
                    assertThat(pair.scoreOf(edited))
                            .as("%s with %s", found, missing)
                            .isGreaterThan(pair.score() + NOTHING);
                    count(found);
                })));
        assertEveryCategoryWasLookedAt(EnumSet.allOf(Category.class));
    }

    @Test
    void whatIsShortOrMetNamesItsGroundsAndEveryGroundIsAFieldOfItsDocument() {
        forEachFinding((pair, found) -> {
            if (found.status() == Status.SHORT) {
                assertThat(grounds(found, Side.VACANCY, false))
                        .as(found.toString())
                        .isNotEmpty();
            }
            found.grounds().forEach(ground -> assertThat(fields(ground.side())).contains(ground.field()));
        });
    }

    @Test
    void everyImprovementRaisesTheScoreAndChoicesComeLast() {
        forEachPair(pair -> {
            for (var reader : Reader.values()) {
                var improvements = reader == Reader.PERSON
                        ? ranking.explainToPerson(pair.match()).improvements()
                        : ranking.explainToEmployer(pair.match()).improvements();
                var choices = improvements.stream()
                        .map(each -> each.action() == Improvement.Action.RECONSIDER)
                        .toList();
                assertThat(choices).isSorted();
                for (int place = 1; place < improvements.size(); place++) {
                    if (choices.get(place).equals(choices.get(place - 1))) {
                        assertThat(improvements.get(place).gain())
                                .isLessThanOrEqualTo(improvements.get(place - 1).gain());
                    }
                }
                assertThat(improvements).allMatch(each -> each.gain() > 0);
            }
        });
    }

    @Test
    void eitherReaderIsToldOneToThreeSentences() {
        forEachPair(pair -> {
            for (var explanation :
                    List.of(ranking.explainToPerson(pair.match()), ranking.explainToEmployer(pair.match()))) {
                assertThat(explanation.reasons()).hasSizeBetween(1, 3).noneMatch(String::isBlank);
                assertThat(explanation.evidence())
                        .hasSize(pair.vacancy().calendar() == null ? 8 : 9)
                        .noneMatch(found -> found.text().isBlank());
            }
        });
    }

    private record Judged(Ranking ranking, VacancyDocument vacancy, PersonDocument person, Match match) {

        double score() {
            return match.score().combined();
        }

        double scoreOf(EditedFile edited) {
            return ranking.judge(vacancy, edited.document()).score().combined();
        }
    }

    private void forEachPair(Consumer<Judged> claim) {
        for (int seed = 0; seed < PAIRS; seed++) {
            var generated = new GeneratedPairs(seed);
            var vacancy = Pairs.document(generated.vacancy());
            var person = Pairs.document(generated.person());
            claim.accept(new Judged(ranking, vacancy, person, ranking.judge(vacancy, person)));
        }
    }

    private void forEachFinding(BiConsumer<Judged, Evidence> claim) {
        forEachPair(
                pair -> ranking.explainToPerson(pair.match()).evidence().forEach(found -> claim.accept(pair, found)));
    }

    private void count(Evidence found) {
        looked.merge(found.category(), 1, Integer::sum);
    }

    private void assertEveryCategoryWasLookedAt(Set<Category> categories) {
        assertThat(looked.keySet()).isEqualTo(categories);
        assertThat(looked.values()).allMatch(times -> times >= LEAST_A_CATEGORY);
    }

    private static List<Ground> grounds(Evidence found, Side side, boolean met) {
        return found.grounds().stream()
                .filter(ground -> ground.side() == side && ground.met() == met)
                .toList();
    }

    private static Set<String> fields(Side side) {
        var document = side == Side.VACANCY ? VacancyDocument.class : PersonDocument.class;
        return Arrays.stream(document.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.toSet());
    }
}
