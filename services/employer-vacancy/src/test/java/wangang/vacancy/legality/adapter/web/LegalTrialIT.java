package wangang.vacancy.legality.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import wangang.legalcheck.LegalCheck;
import wangang.testsupport.http.Answer;
import wangang.vacancy.testing.RuleFolder;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;
import wangang.vacancy.testing.VacancyBuilder;

/** Rules on trial that know of night work and no longer of deposits. */
@TestPropertySource(properties = "wangang.vacancy.legality.checking-every=200ms")
class LegalTrialIT extends ServiceIT {

    private static final String TRIAL = "/api/legality/trial";
    private static final String HARMLESS = "岗位职责：接待来访。";
    private static final String NIGHTS = "岗位职责：接待来访，须上夜班。";
    private static final String DEPOSIT = "岗位职责：接待来访。入职交押金500元。";

    @TempDir
    private static Path folder;

    @DynamicPropertySource
    static void trial(DynamicPropertyRegistry registry) {
        registry.add(
                "wangang.vacancy.legality.trial",
                () -> RuleFolder.in(folder)
                        .named("2030.1")
                        .without("deposit-document")
                        .withNightWork()
                        .path()
                        .toString());
    }

    @Test
    void aTrialTellsWhatItWouldChangeAndChangesNothing() {
        var employer = aVerifiedEmployer();
        var nights = employer.publishes(saying(NIGHTS).titled("前台").form());
        var harmless = employer.publishes(saying(HARMLESS).form());
        var deposit = employer.drafts(saying(DEPOSIT).form());
        var women = employer.drafts(saying("岗位职责：接待来访。要求：限女性。").form());

        var report = awaitComplete(4);
        assertThat(report.at("/inForce/version").asString())
                .isEqualTo(LegalCheck.shipped().version());
        assertThat(report.at("/onTrial/version").asString()).isEqualTo("2030.1");
        assertThat(report.at("/onTrial/content").asString()).hasSize(12);
        assertThat(report.get("share").asDouble()).isEqualTo(1);
        assertThat(report.get("startedAt").asString()).isNotBlank();
        assertThat(report.get("checkedAt").asString()).isNotBlank();
        assertThat(report.get("vacancies").asInt()).isEqualTo(2);
        assertThat(report.get("blocks").asInt()).isEqualTo(1);
        assertThat(report.get("blocksPublished").asInt()).isEqualTo(1);
        assertThat(report.get("frees").asInt()).isEqualTo(1);
        assertThat(report.get("codes").toString())
                .isEqualTo("[{\"code\":\"deposit-document\",\"found\":0,\"dropped\":1,\"blocks\":0,\"frees\":1},"
                        + "{\"code\":\"night-work\",\"found\":1,\"dropped\":0,\"blocks\":1,\"frees\":0}]");

        assertThat(listed("")).containsExactly(deposit.text("/vacancyId"), nights.text("/vacancyId"));
        assertThat(listed("?effect=BLOCKS")).containsExactly(nights.text("/vacancyId"));
        assertThat(listed("?effect=FINDS")).containsExactly(nights.text("/vacancyId"));
        assertThat(listed("?effect=FREES")).containsExactly(deposit.text("/vacancyId"));
        assertThat(listed("?effect=DROPS")).containsExactly(deposit.text("/vacancyId"));
        assertThat(listed("?code=night-work")).containsExactly(nights.text("/vacancyId"));
        assertThat(listed("?code=deposit-document&effect=FREES")).containsExactly(deposit.text("/vacancyId"));
        assertThat(listed("?code=deposit-document&effect=BLOCKS")).isEmpty();
        assertThat(listed("?code=sex")).isEmpty();

        var blocked = asOfficerOf("310105001").get(TRIAL + "/vacancies?effect=BLOCKS");
        assertThat(blocked.text("/items/0/title")).isEqualTo("前台");
        assertThat(blocked.text("/items/0/employerName")).contains("示例单位");
        assertThat(blocked.text("/items/0/status")).isEqualTo("PUBLISHED");
        assertThat(blocked.text("/items/0/found/0/span")).isEqualTo("上夜班");
        assertThat(blocked.text("/items/0/found/0/article")).isEqualTo("《示例条例》第一条");
        assertThat(NIGHTS.substring(
                        blocked.json().at("/items/0/found/0/start").asInt(),
                        blocked.json().at("/items/0/found/0/end").asInt()))
                .isEqualTo("上夜班");
        assertThat(blocked.json().at("/items/0/dropped")).isEmpty();

        var first = asOfficerOf().get(TRIAL + "/vacancies?size=1");
        assertThat(first.items("/vacancyId")).containsExactly(deposit.text("/vacancyId"));
        assertThat(listed("?size=1&cursor=" + first.text("/nextCursor"))).containsExactly(nights.text("/vacancyId"));

        assertThat(kept(nights)).isEqualTo("[]");
        assertThat(employer.api().get(at(nights) + "/legality").text("/rules"))
                .isEqualTo(LegalCheck.shipped().version());
        assertThat(employer.reads(nights.id("/vacancyId")).text("/status")).isEqualTo("PUBLISHED");
        assertThat(employer.publishes(saying(NIGHTS).form()).status()).isEqualTo(201);
        assertThat(employer.publishes(saying(DEPOSIT).form()).code()).isEqualTo("legal/deposit-document");

        whatChangesIsReadAgain(employer, harmless, women);
    }

    /** The same trial goes on: what was found in the words of before is forgotten. */
    private void whatChangesIsReadAgain(TestEmployer employer, Answer harmless, Answer women) {
        assertThat(employer.api()
                        .put(at(harmless), saying(NIGHTS).titled("门卫").form(), harmless.etag())
                        .status())
                .isEqualTo(200);
        awaitComplete(5);
        assertThat(listed("?effect=BLOCKS")).hasSize(3).contains(harmless.text("/vacancyId"));

        var let = asOfficerOf().move(at(women) + "/legal-override", "{\"reason\":\"女浴室保洁岗位\"}", women.etag());
        assertThat(let.status()).as(let.toString()).isEqualTo(200);
        assertThat(employer.api()
                        .put(at(women), saying("岗位职责：接待来访。要求：限女性。须上夜班。").form(), women.etag())
                        .status())
                .isEqualTo(200);
        awaitComplete(5);
        assertThat(listed("?effect=BLOCKS")).hasSize(4).contains(women.text("/vacancyId"));

        var closed = employer.reads(harmless.id("/vacancyId"));
        employer.api().move(at(harmless) + "/filling", null, closed.etag());
        awaitComplete(4);
        assertThat(listed("?effect=BLOCKS")).hasSize(3).doesNotContain(harmless.text("/vacancyId"));
    }

    @Test
    void onlyOfficersAreToldAndOnlyOfEffectsThatThereAre() {
        assertThat(asNobody().get(TRIAL).status()).isEqualTo(401);
        assertThat(asEmployer("somebody").get(TRIAL).status()).isEqualTo(403);
        assertThat(asEmployer("somebody").get(TRIAL + "/vacancies").status()).isEqualTo(403);
        assertThat(asOfficerOf().get(TRIAL + "/vacancies?effect=HARMS").code()).isEqualTo("request/invalid-parameter");
    }

    private JsonNode awaitComplete(int open) {
        return Awaitility.await("the trial has read all " + open + " open vacancies")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> asOfficerOf().get(TRIAL).json(),
                        report -> report.get("complete").asBoolean()
                                && report.get("open").asInt() == open
                                && report.get("checked").asInt() == open);
    }

    private List<String> listed(String query) {
        return asOfficerOf().get(TRIAL + "/vacancies" + query).items("/vacancyId");
    }

    private String kept(Answer vacancy) {
        return database.sql("SELECT findings::text FROM legal_record WHERE vacancy_id = ?")
                .param(vacancy.id("/vacancyId"))
                .query(String.class)
                .single();
    }

    private static String at(Answer vacancy) {
        return "/api/vacancies/" + vacancy.id("/vacancyId");
    }

    private static VacancyBuilder saying(String text) {
        return aVacancy().saying(text);
    }
}
