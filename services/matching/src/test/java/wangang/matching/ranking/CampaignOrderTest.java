package wangang.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static wangang.matching.ranking.Pairs.document;
import static wangang.matching.ranking.Pairs.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.testing.VacancyBuilder;

/** What a campaign does to lists of 300 vacancies, half of them in it, for 200 generated people, and what it never does. */
class CampaignOrderTest {

    private static final int VACANCIES = 300;
    private static final Map<String, String> NAMES = Map.of("autumn", "“百日千企万岗”专项行动");

    /** As much as two sums of the same parts may differ. */
    private static final double NOTHING = 1e-9;

    private final List<VacancyBuilder> told = IntStream.range(0, VACANCIES)
            .mapToObj(seed -> new GeneratedPairs(5_000 + seed).vacancy().numbered(seed))
            .toList();
    private final List<VacancyDocument> outside =
            told.stream().map(vacancy -> document(vacancy)).toList();
    private final List<VacancyDocument> mixed = IntStream.range(0, VACANCIES)
            .mapToObj(place -> place % 2 == 0 ? document(told.get(place), "autumn") : outside.get(place))
            .toList();
    private final Ranking plain = ranking(RankingSettings.shipped().withCampaign(0));
    private final Ranking shipped = ranking();

    @Test
    void somethingInACampaignGoesBeforeWhatFitsAboutAsWell() {
        var moved = new ArrayList<UUID>();
        forEachOvertaking(
                shipped, (before, behind) -> moved.add(before.vacancy().vacancyId()));
        assertThat(moved).hasSizeGreaterThan(FirstTen.PEOPLE);
    }

    @Test
    void whatIsOvertakenFitsBetterByLessThanTheWeight() {
        double weight = RankingSettings.shipped().campaign();
        forEachOvertaking(shipped, (before, behind) -> {
            assertThat(before.vacancy().campaigns()).isNotEmpty();
            assertThat(shipped.addends(behind, NAMES)).isEmpty();
            assertThat(behind.score().combined() - before.score().combined()).isLessThanOrEqualTo(weight + NOTHING);
        });
    }

    /** The figures of the README. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "0.01: 4.75 % replaced, mean fit 0.7987, then 0.7985",
                "0.02: 8.70 % replaced, mean fit 0.7987, then 0.7979",
                "0.05: 19.20 % replaced, mean fit 0.7987, then 0.7942",
                "0.1: 30.15 % replaced, mean fit 0.7987, then 0.7864"
            })
    void whatItDoesToTheFirstTen(double weight, String figures) {
        var change = FirstTen.of(plain, ranking(RankingSettings.shipped().withCampaign(weight)), mixed);

        assertThat(change).hasToString(figures);
    }

    /** Whatever the weight: what is not worth pushing gains nothing. */
    @Test
    void whatDoesNotFitOvertakesNothing() {
        var greatest = ranking(RankingSettings.shipped().withCampaign(0.1));
        forEachOvertaking(
                greatest,
                (before, behind) -> assertThat(shipped.isWorthPushing(before))
                        .as("%s before %s", before.score(), behind.score())
                        .isTrue());
    }

    @Test
    void aWeightOfNothingIsTheOrderWithoutCampaigns() {
        forEachPerson(person -> assertThat(ids(plain.vacanciesFor(person, mixed)))
                .isEqualTo(ids(shipped.vacanciesFor(person, outside))));
    }

    @Test
    void whatACampaignAddsIsInNoScoreAndInNothingElseThatIsTold() {
        var added = new ArrayList<Addend>();
        forEachPerson(person -> {
            for (int place = 0; place < VACANCIES; place += 20) {
                var within = shipped.judge(mixed.get(place), person);
                var without = shipped.judge(outside.get(place), person);
                assertThat(shipped.explainToPerson(within)).isEqualTo(shipped.explainToPerson(without));
                assertThat(shipped.explainToEmployer(within)).isEqualTo(shipped.explainToEmployer(without));
                assertThat(shipped.isWorthPushing(within)).isEqualTo(shipped.isWorthPushing(without));
                assertThat(shipped.addends(without, NAMES)).isEmpty();
                assertThat(plain.addends(within, NAMES)).isEmpty();
                added.addAll(shipped.addends(within, NAMES));
            }
        });
        assertThat(added)
                .isNotEmpty()
                .allMatch(addend -> addend.value() == RankingSettings.shipped().campaign()
                        && addend.text().equals("参加“百日千企万岗”专项行动")
                        && addend.grounds().getFirst().field().equals("campaigns"));
    }

    @Test
    void aListOfCandidatesIsTheSameInsideAndOutside() {
        var people = IntStream.range(0, FirstTen.PEOPLE)
                .mapToObj(seed -> document(new GeneratedPairs(seed).person()))
                .toList();
        for (int place = 0; place < VACANCIES; place += 20) {
            assertThat(people(shipped.peopleFor(mixed.get(place), people)))
                    .isEqualTo(people(shipped.peopleFor(outside.get(place), people)));
        }
    }

    @Test
    void aCampaignWhoseNameIsNotKnownYetIsToldOfWithoutIt() {
        var addend = Addend.ofCampaigns(List.of("autumn", "winter"), Map.of("winter", "寒假招聘"), 0.02);

        assertThat(addend.text()).isEqualTo("参加招聘专项活动、寒假招聘");
        assertThat(addend.grounds()).extracting(Ground::code).containsExactly("autumn", "winter");
    }

    /** Of every two, the first was behind the second without the weight and is before it now. */
    private void forEachOvertaking(Ranking ranking, BiConsumer<Match, Match> claim) {
        forEachPerson(person -> {
            var before = new HashMap<UUID, Integer>();
            plain.vacanciesFor(person, mixed)
                    .forEach(match -> before.put(match.vacancy().vacancyId(), before.size()));
            var now = ranking.vacanciesFor(person, mixed);
            for (int place = 1; place < now.size(); place++) {
                for (int earlier = 0; earlier < place; earlier++) {
                    var first = now.get(earlier);
                    var second = now.get(place);
                    if (before.getOrDefault(first.vacancy().vacancyId(), 0)
                            > before.getOrDefault(second.vacancy().vacancyId(), 0)) {
                        claim.accept(first, second);
                    }
                }
            }
        });
    }

    private static List<UUID> ids(List<Match> matches) {
        return matches.stream().map(match -> match.vacancy().vacancyId()).toList();
    }

    private static List<UUID> people(List<Match> matches) {
        return matches.stream().map(match -> match.person().jobseekerId()).toList();
    }

    private static void forEachPerson(Consumer<PersonDocument> claim) {
        IntStream.range(0, FirstTen.PEOPLE)
                .mapToObj(seed -> document(new GeneratedPairs(seed).person()))
                .forEach(claim);
    }
}
