package wangang.vacancy.posting.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wangang.testsupport.TestTokens;
import wangang.testsupport.http.Api;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

class BadInputIT extends ServiceIT {

    private TestEmployer employer = new TestEmployer(new java.util.UUID(0, 0), "", asNobody(), asNobody());

    @BeforeEach
    void register() {
        employer = aVerifiedEmployer();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "openings":2             | "openings":2,"salary":1        | 400 | request/unknown-field
                    "openings":2             | "openings":"many"              | 400 | request/wrong-type
                    "FULL_TIME"              | "SOMETIMES"                    | 400 | request/wrong-type
                    "openings":2             | "openings":0                   | 400 | vacancy/openings-out-of-range
                    "openings":2             | "openings":2.5                 | 400 | request/wrong-type
                    "openings":2             | "openings":"2"                 | 400 | request/wrong-type
                    "FULL_TIME"              | 0                              | 400 | request/wrong-type
                    "310105005"              | "310105999"                    | 422 | vacancy/subdistrict-unknown
                    "310105005"              | "310104003"                    | 422 | vacancy/subdistrict-outside-region
                    "regionCode":"310105"    | "regionCode":"990105"          | 422 | vacancy/region-invalid
                    "2-02-10-03"             | "2-02-10-99"                   | 422 | vacancy/occupation-unknown
                    ["0809"]                 | ["010103"]                     | 422 | vacancy/major-unknown
                    "min":12000              | "min":19000                    | 422 | vacancy/pay-upside-down
                    "min":12000,             |                                | 422 | vacancy/pay-amounts-missing
                    "MONTHLY"                | "NEGOTIABLE"                   | 422 | vacancy/pay-amounts-not-allowed
                    "everyone":true          | "everyone":true,"certifiedDifficulty":true | 422 | vacancy/audience-unclear
                    {"codes":["0809"]}       | {}                             | 422 | vacancy/majors-unclear
                    "lat":31.2204            | "lat":131.2204                 | 400 | vacancy/coordinates-invalid
                    """)
    void eachMistakeHasItsOwnCode(String sound, @Nullable String mistaken, int status, String code) {
        var body = Api.json(aVacancy().form());
        var broken = body.replace(sound, mistaken == null ? "" : mistaken);
        assertThat(broken).isNotEqualTo(body);
        var answer = employer.api().post("/api/vacancies", broken);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("/problems/" + code);
        assertThat(answer.text("/detail")).matches("(?s).*\\p{IsHan}.*");
        assertThat(employer.api().get("/api/vacancies/mine").json().get("items"))
                .isEmpty();
    }

    @Test
    void aMegabyteOfTitleIsTooLong() {
        var answer = employer.drafts(aVacancy().titled("长".repeat(350_000)).form());
        assertThat(answer.code()).isEqualTo("vacancy/title-too-long");
        assertThat(answer.body().length()).isLessThan(1_000);
        assertThat(employer.drafts(aVacancy().titled("长".repeat(800_000)).form())
                        .code())
                .isEqualTo("request/body-too-large");
    }

    @Test
    void yesterdayIsTooLate() {
        var yesterday =
                java.time.LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).minusDays(1);
        var answer = employer.publishes(aVacancy().until(yesterday).form());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("vacancy/closing-date-in-the-past");
        assertThat(answer.text("/errors/0/field")).isEqualTo("validUntil");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var answer = employer.drafts(aVacancy()
                .titled(null)
                .paying(3, 2)
                .ofOccupation("x")
                .until(null)
                .form());
        assertThat(answer.json().get("errors").findValuesAsString("code"))
                .containsExactly(
                        "vacancy/title-missing",
                        "vacancy/pay-upside-down",
                        "vacancy/occupation-unknown",
                        "vacancy/closing-date-missing");
    }

    @Test
    void invisibleCharactersAreRefusedBeforeTheDatabaseChokes() {
        assertThat(employer.drafts(aVacancy().saying("职责\u0000").form()).code()).isEqualTo("vacancy/text-unreadable");
        var half = Api.json(aVacancy().form()).replace("岗位职责", "\\ud83d岗位职责");
        assertThat(employer.api().post("/api/vacancies", half).code()).isEqualTo("vacancy/text-unreadable");
    }

    @Test
    void noTokenAndOldTokensAreTurnedAway() {
        assertThat(asNobody().post("/api/vacancies", aVacancy().form()).status())
                .isEqualTo(401);
        assertThat(withToken(TestTokens.expired("x", "EMPLOYER"))
                        .post("/api/vacancies", aVacancy().form())
                        .code())
                .isEqualTo("request/token-invalid");
    }

    @Test
    void whatIsNoIdIsNoId() {
        assertThat(employer.api().get("/api/vacancies/not-an-id").code()).isEqualTo("request/invalid-parameter");
    }
}
