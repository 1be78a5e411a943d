package wangang.matching.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.matching.guidance.Sample.Case;
import wangang.matching.vocabulary.Degree;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;

class LadderTest {

    private static final GuidanceSettings SETTINGS = Guides.SETTINGS;
    private static final Question EVERYTHING = new Question(
            "2-02-10-03",
            null,
            Degree.BACHELOR,
            Seniority.ENTRY,
            "310105",
            "310105005",
            VacancyKind.FULL_TIME,
            PayForm.MONTHLY);

    @Test
    void givesUpPlaceThenExperienceThenDegreeThenTheOccupationStepByStep() {
        assertThat(Ladder.of(EVERYTHING))
                .extracting(Rung::dropped)
                .containsExactly(
                        List.of(),
                        List.of(Condition.SUBDISTRICT),
                        List.of(Condition.SUBDISTRICT, Condition.EXPERIENCE),
                        List.of(Condition.SUBDISTRICT, Condition.EXPERIENCE, Condition.DEGREE),
                        List.of(Condition.SUBDISTRICT, Condition.EXPERIENCE, Condition.DEGREE, Condition.OCCUPATION),
                        List.of(
                                Condition.SUBDISTRICT,
                                Condition.EXPERIENCE,
                                Condition.DEGREE,
                                Condition.OCCUPATION,
                                Condition.MINOR_GROUP));
    }

    @Test
    void theOccupationIsWidenedToItsGroups() {
        var rungs = Ladder.of(EVERYTHING);

        assertThat(rungs.get(3).value(Condition.OCCUPATION)).isEqualTo("2-02-10-03");
        assertThat(rungs.get(4).value(Condition.MINOR_GROUP)).isEqualTo("2-02-10");
        assertThat(rungs.get(4).has(Condition.OCCUPATION)).isFalse();
        assertThat(rungs.get(5).value(Condition.MIDDLE_GROUP)).isEqualTo("2-02");
    }

    @Test
    void kindFormOfPayAndRegionAreNeverGivenUp() {
        assertThat(Ladder.of(EVERYTHING))
                .allSatisfy(rung -> assertThat(rung.conditions())
                        .containsEntry(Condition.KIND, "FULL_TIME")
                        .containsEntry(Condition.PAY_FORM, "MONTHLY")
                        .containsEntry(Condition.REGION, "310105"));
    }

    @Test
    void whatIsNotAskedForIsNoStep() {
        var title = new Question(null, "某岗位", null, null, null, null, VacancyKind.INTERNSHIP, PayForm.DAILY);

        assertThat(Ladder.of(title))
                .singleElement()
                .satisfies(rung -> assertThat(rung.conditions())
                        .containsOnlyKeys(Condition.KIND, Condition.PAY_FORM, Condition.TITLE));
    }

    @Test
    void theNarrowestGroupThatIsLargeEnoughIsTaken() {
        var rungs = Ladder.of(EVERYTHING);
        var markets = List.of(
                market(rungs.get(0), 9, 9),
                market(rungs.get(1), 10, 2),
                market(rungs.get(2), 10, 3),
                market(rungs.get(3), 50, 9));

        assertThat(Markets.firstLargeEnough(markets, SETTINGS))
                .map(Market::rung)
                .hasValue(rungs.get(2));
        assertThat(Markets.firstLargeEnough(markets.subList(0, 2), SETTINGS)).isEmpty();
    }

    private static Market market(Rung rung, int vacancies, int employers) {
        var cases = IntStream.range(0, vacancies)
                .mapToObj(at -> new Case("employer-" + at % employers, 8_000, 10_000))
                .toList();
        return new Market(rung, vacancies, employers, new Sample(cases, SETTINGS.perEmployer()));
    }
}
