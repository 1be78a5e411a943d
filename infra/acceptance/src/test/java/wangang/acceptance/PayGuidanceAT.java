package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wangang.demodata.http.Call;

/** Whoever types an offer learns where it stands among comparable open vacancies, and nothing where there are too few. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayGuidanceAT {

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(20);
    private static final int EMPLOYERS = 3;
    private static final int VACANCIES_EACH = 4;

    /** 海洋浮标工, paid by the day: nobody else here has one. */
    private static final String GROUP =
            "/api/pay-guidance?occupationCode=4-08-02-02&kind=FLEXIBLE&payForm=DAILY&regionCode=310105";

    private final Platform platform = Platform.fromEnvironment();
    private final List<Employer> employers = new ArrayList<>();

    @BeforeAll
    void post() {
        for (int number = 0; number < EMPLOYERS; number++) {
            var employer = platform.newEmployer();
            employers.add(employer);
            for (int vacancy = 0; vacancy < VACANCIES_EACH; vacancy++) {
                var word = Words.unique();
                var id = employer.publish(buoys(word, 300 + 10 * vacancy));
                Awaitility.await("the vacancy is searchable")
                        .atMost(SHOWN_WITHIN)
                        .pollInterval(Duration.ofMillis(200))
                        .until(() -> employer.finds(word, id));
            }
        }
    }

    @AfterAll
    void takeBack() {
        employers.forEach(Employer::withdrawAll);
    }

    @Test
    void anybodyLearnsWhatComparableVacanciesPay() {
        var answer = platform.send(Call.get(GROUP + "&payMin=100&payMax=120"));
        var guidance = answer.json();

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(guidance.path("enough").asBoolean(false)).as(answer.body()).isTrue();
        assertThat(guidance.path("group").path("vacancies").asInt(0))
                .isGreaterThanOrEqualTo(EMPLOYERS * VACANCIES_EACH);
        assertThat(guidance.path("group").path("employers").asInt(0)).isGreaterThanOrEqualTo(EMPLOYERS);
        assertThat(guidance.path("pay").path("p50").asInt(0)).isBetween(300, 400);
        assertThat(guidance.path("offer").path("place").asString("")).isEqualTo("LOW");
        assertThat(guidance.path("sentence").asString("")).contains("元/天");
    }

    @Test
    void whereTooFewAreAlikeNoFigureIsTold() {
        var answer = platform.send(Call.get(GROUP.replace("310105", "999999")));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("enough").asBoolean(true)).isFalse();
        assertThat(answer.json().has("pay") && !answer.json().path("pay").isNull())
                .isFalse();
    }

    @Test
    void whatIsWrongIsRefusedWithACode() {
        var answer = platform.send(Call.get("/api/pay-guidance?payForm=NEGOTIABLE"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("pay-guidance/nothing-to-compare", "pay-guidance/invalid-parameter");
    }

    private static Map<String, Object> buoys(String word, int pay) {
        var terms = Tides.vacancy(word);
        terms.put("title", "海洋浮标工 " + word);
        terms.put("occupationCode", "4-08-02-02");
        terms.put("kind", "FLEXIBLE");
        terms.put("pay", Map.of("form", "DAILY", "min", pay, "max", pay + 40));
        return terms;
    }
}
