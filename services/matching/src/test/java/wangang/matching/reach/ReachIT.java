package wangang.matching.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.testsupport.TestTokens;

class ReachIT extends ServiceIT {

    @Test
    void saysHowManyMoreALowerDegreeWouldReach() {
        var vacancy = aVacancy("古琴斫制师").with("degree", "BACHELOR").with("openings", 2);
        events().tell(people(6, "BACHELOR"));
        events().tell(people(11, "COLLEGE"));
        events().tell(vacancy);
        var path = "/api/vacancies/" + vacancy.id() + "/reach";
        var owner = asOwnerOf(vacancy);
        await("all people are known").atMost(PATIENCE).untilAsserted(() -> {
            var reach = owner.get(path);
            assertThat(reach.text("/reachable/text")).isEqualTo("约 5 人");
            assertThat(reach.text("/suggestions/0/loosening")).isEqualTo("DEGREE");
            assertThat(reach.text("/suggestions/0/text")).isEqualTo("学历要求放宽到大专");
            assertThat(reach.text("/suggestions/0/change/degree")).isEqualTo("COLLEGE");
            assertThat(reach.text("/suggestions/0/reachable/about")).isEqualTo("15");
            assertThat(reach.text("/suggestions/0/gained")).isEqualTo("10");
        });
        assertThat(owner.get(path).text("/reasons/0/cause")).isEqualTo("FEW_PEOPLE");
        assertThat(Integer.parseInt(owner.get(path).text("/difficulty"))).isBetween(30, 60);
        assertThat(withToken(TestTokens.officer()).get(path).status()).isEqualTo(200);
        events().tell(vacancy.version(2).withdrawn());
        await("it is closed")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(owner.get(path).code()).isEqualTo("reach/vacancy-not-open"));
    }

    @Test
    void onlyItsEmployerAndOfficersMayAsk() {
        var vacancy = aVacancy("篆刻师");
        var other = aVacancy("装裱师");
        var welfare =
                aVacancy("公益岗").with("kind", "PUBLIC_WELFARE").with("audience", Map.of("certifiedDifficulty", true));
        events().tell(vacancy, other, welfare);
        await("they are known")
                .atMost(PATIENCE)
                .until(() -> asOwnerOf(welfare)
                        .get("/api/vacancies/" + welfare.id() + "/reach")
                        .code()
                        .equals("reach/certified-only"));
        assertThat(asOwnerOf(other)
                        .get("/api/vacancies/" + vacancy.id() + "/reach")
                        .code())
                .isEqualTo("vacancy/not-yours");
        assertThat(anybody().get("/api/vacancies/" + vacancy.id() + "/reach").status())
                .isEqualTo(401);
        events().tell(
                        vacancy.version(2).withdrawn(),
                        other.version(2).withdrawn(),
                        welfare.version(2).withdrawn());
    }

    private static PersonBuilder[] people(int number, String degree) {
        return IntStream.range(0, number)
                .mapToObj(one -> aPerson().wishing("古琴斫制师").studied("130202", degree, 2026))
                .toArray(PersonBuilder[]::new);
    }
}
