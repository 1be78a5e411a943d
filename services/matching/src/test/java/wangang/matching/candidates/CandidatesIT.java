package wangang.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.ServiceIT;
import wangang.testsupport.TestTokens;

class CandidatesIT extends ServiceIT {

    @Test
    void showsConsentingPeopleBestFirstAndNothingThatIdentifiesThem() {
        var vacancy = aVacancy("乐器调音师").with("skills", List.of("听音", "木工")).with("degree", "COLLEGE");
        var best = aPerson().wishing("乐器调音师").skilled("听音", "木工").studied("130202", "BACHELOR", 2026);
        var second = aPerson().wishing("乐器调音师").skilled("烹饪").studied("130202", "COLLEGE", 2026);
        var below = aPerson().wishing("乐器调音师").studied("130202", "SENIOR_HIGH", 2026);
        var hidden = aPerson().wishing("乐器调音师").consent("MATCHING", false);
        events().tell(best, second, below, hidden);
        events().tell(vacancy);

        var owner = asOwnerOf(vacancy);
        var path = "/api/vacancies/" + vacancy.id() + "/candidates";
        await("two candidates")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(owner.get(path).items("/jobseekerId"))
                        .containsExactly(best.id().toString(), second.id().toString()));
        assertThat(owner.get(path).body()).doesNotContain("account", "school", "contact", best.account());
        var shown = owner.get(path);
        assertThat(shown.text("/items/0/reasons/0")).isEqualTo("岗位符合候选人的意向职位：乐器调音师");
        assertThat(shown.json().at("/items/0/evidence").size()).isEqualTo(8);
        assertThat(shown.json().at("/items/1/improvements").toString()).contains("可向候选人了解是否掌握听音、木工");
        assertThat(owner.get(path + "?size=1").cursor()).isNotBlank();
        assertThat(owner.get(path + "?size=1&cursor="
                                + owner.get(path + "?size=1").cursor())
                        .items("/jobseekerId"))
                .containsExactly(second.id().toString());
        assertThat(database.sql("SELECT count(*) FROM audit_entry WHERE subject = :id")
                        .param("id", vacancy.id())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void onlyTheOwnerOfAnOpenVacancyMayLook() {
        var vacancy = aVacancy("档案员");
        var welfare =
                aVacancy("公益岗").with("kind", "PUBLIC_WELFARE").with("audience", Map.of("certifiedDifficulty", true));
        events().tell(vacancy, welfare);
        var path = "/api/vacancies/" + vacancy.id() + "/candidates";
        await("known").atMost(PATIENCE).until(() -> asOwnerOf(vacancy).get(path).status() == 200);
        await("known")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(asOwnerOf(welfare)
                                .get("/api/vacancies/" + welfare.id() + "/candidates")
                                .code())
                        .isEqualTo("candidates/certified-only"));

        assertThat(withToken(TestTokens.employer("somebody-else")).get(path).code())
                .isEqualTo("vacancy/not-yours");
        assertThat(withToken(TestTokens.jobseeker("somebody")).get(path).status())
                .isEqualTo(403);
        assertThat(anybody().get(path).status()).isEqualTo(401);
        assertThat(asOwnerOf(vacancy)
                        .get("/api/vacancies/" + UUID.randomUUID() + "/candidates")
                        .code())
                .isEqualTo("vacancy/not-found");
        events().tell(vacancy.version(2).withdrawn());
        await("closed")
                .atMost(PATIENCE)
                .until(() -> asOwnerOf(vacancy).get(path).code().equals("candidates/vacancy-not-open"));
    }

    @Test
    void explainsWhomTheEmployerKnowsAlreadyForTheVacancyThatFitsBest() {
        var tuner = aVacancy("采煤机司机")
                .of(UUID.randomUUID())
                .with("skills", List.of("听音"))
                .with("degree", "COLLEGE");
        var joiner = aVacancy("水族馆潜水员")
                .of(tuner.employer())
                .with("skills", List.of("深潜"))
                .with("degree", "BACHELOR");
        var listening = aPerson().wishing("采煤机司机").skilled("井下作业").studied("081501", "COLLEGE", 2026);
        var carving = aPerson().wishing("水族馆潜水员").skilled("深潜").studied("081501", "BACHELOR", 2026);
        var barred = aPerson().wishing("采煤机司机").studied("081501", "SENIOR_HIGH", 2026);
        var unwilling = aPerson().wishing("采煤机司机").skilled("井下作业").consent("MATCHING", false);
        events().tell(listening, carving, barred, unwilling);
        events().tell(tuner, joiner);
        var path = "/api/candidates/of";
        var asked = Map.of(
                "vacancies", List.of(tuner.id(), joiner.id(), UUID.randomUUID()),
                "jobseekers", List.of(unwilling.id(), carving.id(), barred.id(), UUID.randomUUID(), listening.id()));

        await("both are explained")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                asOwnerOf(tuner).post(path, asked).items("/candidate/jobseekerId"))
                        .containsExactly(carving.id().toString(), listening.id().toString()));
        var shown = asOwnerOf(tuner).post(path, asked);
        assertThat(shown.items("/vacancyId"))
                .containsExactly(joiner.id().toString(), tuner.id().toString());
        assertThat(shown.text("/items/1/candidate/reasons/0")).isEqualTo("岗位符合候选人的意向职位：采煤机司机");
        assertThat(shown.body()).doesNotContain("account", "school", "contact");

        assertThat(withToken(TestTokens.employer("somebody-else"))
                        .post(path, asked)
                        .code())
                .isEqualTo("vacancy/not-yours");
        assertThat(withToken(TestTokens.jobseeker("somebody")).post(path, asked).status())
                .isEqualTo(403);
        assertThat(asOwnerOf(tuner)
                        .post(path, Map.of("vacancies", List.of(), "jobseekers", List.of()))
                        .code())
                .isEqualTo("request/invalid-field");
    }
}
