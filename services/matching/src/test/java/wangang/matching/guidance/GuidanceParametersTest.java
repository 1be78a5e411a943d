package wangang.matching.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.matching.vocabulary.PayForm;
import wangang.matching.vocabulary.VacancyKind;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

class GuidanceParametersTest {

    @Test
    void whatIsLeftOutIsFullTimeWorkPaidByTheMonth() {
        var read = read(Map.of("title", " 会计 ", "subdistrictCode", "310105005"));

        assertThat(read.title()).isEqualTo("会计");
        assertThat(read.kind()).isEqualTo(VacancyKind.FULL_TIME);
        assertThat(read.form()).isEqualTo(PayForm.MONTHLY);
        assertThat(read.region()).isEqualTo("310105");
        assertThat(read.middle()).isNull();
    }

    @Test
    void anOfferIsPlacedByItsMiddleOrByTheEndThatIsKnown() {
        assertThat(read(Map.of("title", "会计", "payMin", "8000", "payMax", "9001"))
                        .middle())
                .isEqualTo(8_500.5);
        assertThat(read(Map.of("title", "会计", "payMax", "9000")).middle()).isEqualTo(9_000);
    }

    @ParameterizedTest
    @CsvSource({
        "occupationCode, 2-02-10",
        "degree, HIGH",
        "minYears, -1",
        "minYears, 61",
        "minYears, 三",
        "regionCode, 31010",
        "subdistrictCode, 310105",
        "kind, ALL",
        "payForm, NEGOTIABLE",
        "payMin, 0",
        "payMax, 100000001",
        "payMax, 9999999999",
    })
    void whatHasAWrongFormIsRefusedByItsName(String name, String value) {
        assertThat(refusals(Map.of("title", "会计", name, value)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(name))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("pay-guidance/invalid-parameter"));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertThat(refusals(Map.of(
                        "ttle",
                        "会计",
                        "payMin",
                        "9000",
                        "payMax",
                        "8000",
                        "regionCode",
                        "310101",
                        "subdistrictCode",
                        "310105005")))
                .extracting(Rejection::code, Rejection::field)
                .containsExactlyInAnyOrder(
                        tuple("pay-guidance/unknown-parameter", "ttle"),
                        tuple("pay-guidance/invalid-parameter", "subdistrictCode"),
                        tuple("pay-guidance/invalid-parameter", "payMin"),
                        tuple("pay-guidance/nothing-to-compare", "title"));
    }

    @Test
    void aTitleIsBounded() {
        assertThat(refusals(Map.of("title", "会".repeat(101)))).hasSize(1);
        assertThat(read(Map.of("title", "会".repeat(100))).title()).hasSize(100);
    }

    @Test
    void theApiDocumentsDescribeEveryParameterThatIsRead() {
        assertThat(Arrays.stream(GuidanceConditions.class.getAnnotationsByType(Parameter.class))
                        .map(Parameter::name))
                .containsExactlyInAnyOrderElementsOf(GuidanceParameters.KNOWN);
    }

    private static GuidanceRequest read(Map<String, String> given) {
        return switch (GuidanceParameters.read(given)) {
            case Outcome.Done<GuidanceRequest>(var request) -> request;
            case Outcome.Refused<GuidanceRequest>(var why) -> throw new AssertionError(why);
        };
    }

    private static List<Rejection> refusals(Map<String, String> given) {
        return switch (GuidanceParameters.read(given)) {
            case Outcome.Done<GuidanceRequest>(var request) -> throw new AssertionError(request);
            case Outcome.Refused<GuidanceRequest>(var why) -> why;
        };
    }
}
