package wangang.matching.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;
import wangang.testsupport.http.Answer;

/** Why, or why not, this one: the explanation of a single vacancy for the person who asks. */
class ExplainedMatchIT extends ServiceIT {

    private final PersonBuilder person = aPerson()
            .wishing("浮标维护员")
            .wish("payMin", 6_000)
            .wish("kinds", List.of("FULL_TIME"))
            .studied("080902", "BACHELOR", 2026)
            .skilled("潜水");

    @Test
    void saysWhatFitsWhatIsMissingAndWhatWouldHelp() {
        var vacancy = aVacancy("浮标维护员")
                .paying(8_000, 12_000)
                .with("majors", Map.of("codes", List.of("0809")))
                .with("skills", List.of("潜水", "焊接"));
        events().tell(person);
        events().tell(vacancy);

        var match = explained(vacancy);

        assertThat(match.text("/score/combined")).isNotBlank();
        assertThat(match.json().at("/weights").size()).isEqualTo(8);
        assertThat(match.json().at("/evidence").findValuesAsString("category")).hasSize(8);
        assertThat(match.text("/evidence/0/text")).isEqualTo("专业对口：软件工程属于计算机类");
        assertThat(match.json().at("/evidence/0/grounds").findValuesAsString("code"))
                .containsExactly("0809", "080902");
        assertThat(match.json().at("/reasons").size()).isBetween(1, 3);
        assertThat(match.json().at("/improvements").findValuesAsString("text")).contains("补充技能：焊接");
        assertThat(match.json().at("/improve").toString()).contains("补充技能：焊接（匹配度提高约");
        assertThat(match.json().at("/exclusions").size()).isZero();
    }

    @Test
    void explainsAVacancyThatIsNotRecommendedAndSaysWhyNot() {
        var barred = aVacancy("浮标维护员")
                .with("degree", "MASTER")
                .with("kind", "INTERNSHIP")
                .with("audience", Map.of("graduateYears", List.of(2025)));
        events().tell(person);
        events().tell(barred);

        var match = explained(barred);

        assertThat(match.json().at("/exclusions").findValuesAsString("condition"))
                .containsExactly("AUDIENCE", "DEGREE", "KIND");
        assertThat(match.text("/reasons/0")).startsWith("不在推荐之列：岗位只面向2025届毕业生");
        assertThat(as(person).get("/api/jobseekers/me/recommendations?size=100").items("/vacancyId"))
                .doesNotContain(barred.id().toString());
    }

    @Test
    void whatIsUnknownClosedOrOverIsNotFound() {
        var withdrawn = aVacancy("浮标维护员");
        var over = aVacancy("浮标维护员").with("validUntil", "2099-12-31");
        events().tell(person);
        events().tell(withdrawn, over);
        explained(withdrawn);
        explained(over);

        assertThat(match(UUID.randomUUID()).code()).isEqualTo("vacancy/not-found");
        events().tell(withdrawn.version(2).withdrawn(), over.version(2).with("validUntil", "2020-01-01"));
        for (var closed : List.of(withdrawn, over)) {
            await("closed")
                    .atMost(PATIENCE)
                    .until(() -> match(closed.id()).code().equals("vacancy/not-found"));
        }
    }

    @Test
    void explainsSeveralAtOnceAsEachAloneAndLeavesOutWhatIsNotOpen() {
        var first = aVacancy("浮标维护员").paying(8_000, 12_000);
        var second = aVacancy("浮标维护员").with("skills", List.of("潜水", "焊接"));
        var closed = aVacancy("浮标维护员");
        events().tell(person);
        events().tell(first, second, closed);
        List.of(first, second, closed).forEach(this::explained);
        events().tell(closed.version(2).withdrawn());
        await("closed").atMost(PATIENCE).until(() -> match(closed.id()).code().equals("vacancy/not-found"));

        var together = asked(List.of(second.id(), UUID.randomUUID(), closed.id(), first.id()));

        assertThat(together.items("/vacancyId"))
                .containsExactly(second.id().toString(), first.id().toString());
        for (var each : together.json().at("/items")) {
            var alone = match(UUID.fromString(each.at("/vacancyId").asString())).json();
            assertThat(each).isEqualTo(alone);
        }
        assertThat(asked(List.of()).items("/vacancyId")).isEmpty();
    }

    @Test
    void refusesToExplainTooManyAtOnceAndForWhomNothingIsKnown() {
        events().tell(person);
        awaitKnown(person);
        var many = Stream.generate(UUID::randomUUID).limit(21).toList();

        assertThat(asked(many).code()).isEqualTo("request/invalid-field");
        assertThat(as(aPerson())
                        .post("/api/jobseekers/me/matches", Map.of("vacancies", List.of()))
                        .code())
                .isEqualTo("jobseeker/no-file");
    }

    private Answer asked(List<UUID> vacancies) {
        return as(person).post("/api/jobseekers/me/matches", Map.of("vacancies", vacancies));
    }

    private Answer explained(VacancyBuilder vacancy) {
        return await("the vacancy is explained")
                .atMost(PATIENCE)
                .until(() -> match(vacancy.id()), answer -> answer.status() == 200);
    }

    private Answer match(UUID vacancy) {
        return as(person).get("/api/jobseekers/me/matches/" + vacancy);
    }
}
