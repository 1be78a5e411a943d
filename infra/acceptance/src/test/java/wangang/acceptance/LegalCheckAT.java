package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;

/** What the law forbids is published by nobody, unless an officer answers for it. */
class LegalCheckAT {

    private final Platform platform = Platform.fromEnvironment();
    private final Employer employer = platform.newEmployer();
    private final Officer officer = Officer.on(platform);

    @Test
    void isRefusedWithTheWordsAndTheArticleUntilAnOfficerLetsItPass() {
        var terms = Tides.vacancy(Words.unique());
        terms.put("text", "岗位职责：观测潮位。任职要求：限女性。");

        var refused = employer.send(Call.post("/api/vacancies?publish=true", terms));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asString("")).isEqualTo("legal/sex");
        assertThat(refused.json().at("/errors/0/words").asString("")).contains("限女性");
        assertThat(refused.json().at("/errors/0/article").asString("")).contains("就业促进法");

        var draft = employer.post(terms).json();
        var path = "/api/vacancies/" + draft.path("vacancyId").asString("");
        assertThat(publish(path, draft).status()).isEqualTo(422);
        assertThat(officer.does("Listing what is blocked", Call.get("/api/legality/blocked?size=100"))
                        .path("items")
                        .findValuesAsString("vacancyId"))
                .contains(draft.path("vacancyId").asString(""));

        officer.moves(
                "Letting it pass", draft, Call.post(path + "/legal-override", Map.of("reason", "女浴室救生员，与岗位直接相关")));
        assertThat(publish(path, draft).status()).isEqualTo(200);
        var seen = platform.expect("Reading that it was checked", Call.get(path + "/legality"))
                .json();
        assertThat(seen.path("overridden").asBoolean(false)).isTrue();
        assertThat(seen.has("findings")).isFalse();
        employer.withdrawAll();
    }

    private Answer publish(String path, JsonNode draft) {
        return employer.send(Call.post(path + "/publication", null).with("If-Match", Officer.versionOf(draft)));
    }
}
