package wangang.matching.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;
import wangang.testsupport.http.Answer;

class PayGuidanceIT extends ServiceIT {

    private static final String SOFTWARE = "2-02-10-03";
    private static final String SAME_MINOR_GROUP = "2-02-10-09";

    /** A district of its own for each test, so that tests do not compare each other's vacancies. */
    private final String region = "98" + ThreadLocalRandom.current().nextInt(1_000, 10_000);

    private final String subdistrict = region + "001";

    @Test
    void tellsWhatTheNarrowestGroupPaysAndWhereAnOfferStands() {
        for (int number = 0; number < 12; number++) {
            tell(software(number % 4).in(subdistrict).paying(8_000 + 500 * number, 10_000 + 500 * number));
        }
        awaitFound(12, "region", region);

        var answer = guidance(
                "occupationCode",
                SOFTWARE,
                "degree",
                "BACHELOR",
                "minYears",
                "0",
                "subdistrictCode",
                subdistrict,
                "payMin",
                "8000",
                "payMax",
                "10000");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().at("/enough").asBoolean()).isTrue();
        assertThat(answer.json().at("/group/vacancies").asInt()).isEqualTo(12);
        assertThat(answer.json().at("/group/employers").asInt()).isEqualTo(4);
        assertThat(answer.json().at("/group/dropped").size()).isZero();
        assertThat(answer.json().at("/group/conditions").toString())
                .contains("SUBDISTRICT", "OCCUPATION", "DEGREE", "EXPERIENCE");
        assertThat(answer.text("/sentence")).contains("12 个开放岗位（4 家单位）", SOFTWARE, "本科", "应届可报");
        assertThat(answer.text("/unit")).isEqualTo("元/月");
        assertThat(answer.json().at("/pay/p50").asInt()).isEqualTo(11_800);
        assertThat(answer.json().at("/range/min").asInt()).isEqualTo(10_800);
        assertThat(answer.json().at("/range/max").asInt()).isEqualTo(12_800);
        assertThat(answer.text("/offer/place")).isEqualTo("LOW");
        assertThat(answer.json().at("/offer/below").asDouble()).isGreaterThan(0.9);
    }

    @Test
    void widensUntilThereAreEnoughVacanciesOfEnoughEmployers() {
        for (int number = 0; number < 9; number++) {
            tell(software(number).in(subdistrict).paying(9_000, 11_000));
        }
        for (int number = 0; number < 5; number++) {
            tell(software(number).with("degree", "COLLEGE").paying(5_000, 7_000));
        }
        awaitFound(14, "region", region);

        var answer = guidance(
                "occupationCode", SOFTWARE, "degree", "BACHELOR", "minYears", "0", "subdistrictCode", subdistrict);

        assertThat(answer.json().at("/group/vacancies").asInt()).isEqualTo(14);
        assertThat(answer.json().at("/group/dropped").toString())
                .isEqualTo("[\"SUBDISTRICT\",\"EXPERIENCE\",\"DEGREE\"]");
    }

    @Test
    void widensToTheMinorGroupOfTheOccupation() {
        for (int number = 0; number < 10; number++) {
            tell(software(number).with("occupationCode", SAME_MINOR_GROUP).paying(9_000, 11_000));
        }
        awaitFound(10, "region", region);

        var answer = guidance("occupationCode", SOFTWARE, "regionCode", region);

        assertThat(answer.json().at("/group/dropped").toString()).isEqualTo("[\"OCCUPATION\"]");
        assertThat(answer.json().at("/group/conditions").toString()).contains("MINOR_GROUP", "2-02-10");
    }

    @Test
    void copiesOfOneEmployerDoNotMakeTheMarket() {
        var copier = UUID.randomUUID();
        for (int number = 0; number < 40; number++) {
            tell(software(0).of(copier).paying(3_000, 3_000));
        }
        for (int number = 0; number < 9; number++) {
            tell(software(number).paying(10_000, 10_000));
        }
        awaitFound(49, "region", region);

        var answer = guidance("occupationCode", SOFTWARE, "regionCode", region);

        assertThat(answer.json().at("/group/vacancies").asInt()).isEqualTo(49);
        assertThat(answer.json().at("/pay/p50").asInt()).isEqualTo(10_000);
        assertThat(answer.json().at("/pay/p10").asInt()).isEqualTo(3_000);
    }

    @Test
    void eachFormOfPayIsComparedWithItsOwnAlone() {
        for (int number = 0; number < 10; number++) {
            tell(software(number).with("pay", Map.of("form", "HOURLY", "min", 30, "max", 40)));
            tell(software(number));
        }
        awaitFound(20, "region", region);

        var hourly = guidance(
                "occupationCode", SOFTWARE, "regionCode", region, "payForm", "HOURLY", "payMin", "80", "payMax", "90");
        assertThat(hourly.json().at("/group/vacancies").asInt()).isEqualTo(10);
        assertThat(hourly.json().at("/pay/p50").asInt()).isEqualTo(35);
        assertThat(hourly.text("/unit")).isEqualTo("元/小时");
        assertThat(hourly.text("/offer/place")).isEqualTo("HIGH");

        var monthly = guidance("occupationCode", SOFTWARE, "regionCode", region);
        assertThat(monthly.json().at("/enough").asBoolean(true)).isFalse();
    }

    @Test
    void tooFewAreSaidToBeTooFewAndNoFigureIsTold() {
        for (int number = 0; number < 10; number++) {
            tell(software(number % 2).paying(9_000, 11_000));
        }
        awaitFound(10, "region", region);

        var answer = guidance("occupationCode", SOFTWARE, "regionCode", region, "payMin", "5000");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/enough").asBoolean(true)).isFalse();
        assertThat(answer.text("/sentence")).contains("3 家单位的 10 个岗位");
        assertThat(answer.body()).doesNotContain("p50").doesNotContain("vacancies");
    }

    @Test
    void aTitleWithoutACertainOccupationIsComparedWithWhatMeansTheSame() {
        var title = "诚聘英才 待遇优厚";
        for (int number = 0; number < 10; number++) {
            tell(aVacancy(title).of(employer(number)).inRegion(region).paying(6_000, 8_000));
            tell(aVacancy("幼儿教师").of(employer(number)).inRegion(region).paying(60_000, 80_000));
        }
        awaitFound(20, "region", region);

        var answer = guidance("title", title, "regionCode", region);

        assertThat(answer.json().at("/group/vacancies").asInt())
                .as(answer.body())
                .isEqualTo(10);
        assertThat(answer.json().at("/group/conditions").toString()).contains("TITLE", title);
        assertThat(answer.json().at("/pay/p50").asInt()).isEqualTo(7_000);
    }

    @Test
    void aTitleIsCodedAsElsewhere() {
        var answer = guidance("title", "幼儿教师", "regionCode", region);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/enough").asBoolean(true)).isFalse();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        var answer = guidance("payMin", "-1", "degre", "MASTER");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors").size()).isEqualTo(3);
        assertThat(answer.body()).contains("pay-guidance/nothing-to-compare");
    }

    private VacancyBuilder software(int employer) {
        return aVacancy("软件工程师")
                .of(employer(employer))
                .inRegion(region)
                .with("occupationCode", SOFTWARE)
                .with("degree", "BACHELOR");
    }

    private UUID employer(int number) {
        return UUID.nameUUIDFromBytes((region + number).getBytes(StandardCharsets.UTF_8));
    }

    private void tell(VacancyBuilder vacancy) {
        events().tell(vacancy);
    }

    private Answer guidance(String... parameters) {
        var query = new StringBuilder("/api/pay-guidance");
        for (int at = 0; at < parameters.length; at += 2) {
            query.append(at == 0 ? "?" : "&")
                    .append(parameters[at])
                    .append("=")
                    .append(URLEncoder.encode(parameters[at + 1], StandardCharsets.UTF_8));
        }
        return anybody().get(query.toString());
    }
}
