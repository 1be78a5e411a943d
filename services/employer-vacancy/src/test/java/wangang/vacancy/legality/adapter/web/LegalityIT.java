package wangang.vacancy.legality.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.posting.domain.TermsForm;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

class LegalityIT extends ServiceIT {

    private static final String FORBIDDEN = "岗位职责：接待来访。要求：限女性。";
    private static final String REASON = "{\"reason\":\"女浴室保洁，性别与岗位直接相关\"}";

    @Test
    void whatTheLawForbidsIsNotPublishedAndLeavesNoTrace() {
        var employer = aVerifiedEmployer();
        var refused = employer.publishes(saying(FORBIDDEN));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("legal/sex");
        assertThat(refused.text("/errors/0/field")).isEqualTo("text");
        int start = refused.json().at("/errors/0/start").asInt();
        int end = refused.json().at("/errors/0/end").asInt();
        assertThat(FORBIDDEN.substring(start, end))
                .isEqualTo(refused.text("/errors/0/words"))
                .contains("限女性");
        assertThat(refused.text("/errors/0/article")).contains("《");
        assertThat(refused.text("/errors/0/rewording")).isNotBlank();
        assertThat(employer.api().get("/api/vacancies/mine").json().get("items"))
                .isEmpty();
    }

    @Test
    void aDraftKeepsItAndSaysSoToItsEmployerAndOfficersAlone() {
        var employer = aVerifiedEmployer();
        var draft = employer.drafts(saying(FORBIDDEN));
        assertThat(draft.status()).isEqualTo(201);
        var at = at(draft);
        assertThat(employer.api().get(at + "/legality").text("/findings/0/code"))
                .isEqualTo("sex");
        assertThat(employer.api().get(at + "/legality").text("/blocked")).isEqualTo("true");
        assertThat(asNobody().get(at + "/legality").status()).isEqualTo(404);
        assertThat(employer.api().move(at + "/publication", null, draft.etag()).code())
                .isEqualTo("legal/sex");
        assertThat(employer.api().get("/api/vacancies/mine").text("/items/0/status"))
                .isEqualTo("DRAFT");
        assertThat(blocked(asOfficerOf("310105005"), draft)).isTrue();
        assertThat(blocked(asOfficerOf("310105001"), draft)).isFalse();

        var mended = employer.api().put(at, saying("岗位职责：接待来访。"), draft.etag());
        assertThat(employer.api().move(at + "/publication", null, mended.etag()).status())
                .isEqualTo(200);
        assertThat(blocked(asOfficerOf(), draft)).isFalse();
        var seen = asNobody().get(at + "/legality");
        assertThat(seen.text("/rules")).isNotBlank();
        assertThat(seen.text("/overridden")).isEqualTo("false");
        assertThat(seen.json().has("findings")).isFalse();
    }

    @Test
    void anOfficerLetsItPassWithAReasonThatIsKept() {
        var employer = aVerifiedEmployer();
        var draft = employer.drafts(saying(FORBIDDEN));
        var at = at(draft);
        var override = at + "/legal-override";
        assertThat(asOfficerOf("310105001").move(override, REASON, draft.etag()).code())
                .isEqualTo("legality/other-subdistrict");
        assertThat(asOfficerOf().move(override, REASON, "\"9\"").code()).isEqualTo("legality/stale-version");
        assertThat(asOfficerOf()
                        .move(override, "{\"reason\":\"行\"}", draft.etag())
                        .code())
                .isEqualTo("request/invalid-field");
        assertThat(employer.api().move(override, REASON, draft.etag()).status()).isEqualTo(403);

        var passed = asOfficerOf("310105005").move(override, REASON, draft.etag());
        assertThat(passed.status()).as(passed.toString()).isEqualTo(200);
        assertThat(passed.text("/overridden")).isEqualTo("true");
        assertThat(database.sql("SELECT purpose FROM audit_entry WHERE action = 'legal-override' AND subject = :id")
                        .param("id", draft.id("/vacancyId"))
                        .query(String.class)
                        .single())
                .contains("女浴室保洁");
        assertThat(asOfficerOf().move(override, REASON, draft.etag()).code()).isEqualTo("legality/nothing-forbidden");

        var published = employer.api().move(at + "/publication", null, draft.etag());
        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(asNobody().get(at + "/legality").text("/overridden")).isEqualTo("true");

        var same = employer.api().put(at, saying(FORBIDDEN + "双休。"), published.etag());
        assertThat(same.status()).as(same.toString()).isEqualTo(200);
        var other = employer.api().put(at, saying(FORBIDDEN + "入职交押金500元。"), same.etag());
        assertThat(other.code()).isEqualTo("legal/deposit-document");
        assertThat(employer.reads(draft.id("/vacancyId")).text("/terms/text")).endsWith("双休。");
    }

    @Test
    void whatOnlyNeedsALookIsPublishedAndRecorded() {
        var employer = aVerifiedEmployer();
        var published = employer.publishes(saying("岗位职责：接待来访。年龄35岁以下。"));
        assertThat(published.status()).as(published.toString()).isEqualTo(201);
        var kept = employer.api().get(at(published) + "/legality");
        assertThat(kept.text("/findings/0/code")).isEqualTo("age");
        assertThat(kept.text("/findings/0/severity")).isEqualTo("WARN");
        assertThat(kept.text("/blocked")).isEqualTo("false");
    }

    @Test
    void anImportTellsItInTheReceiptAndTakesTheOthers() {
        var employer = aVerifiedEmployer();
        var answer = employer.api()
                .post(
                        "/api/vacancies/import",
                        new Items(List.of(
                                aVacancy().named("A").form(),
                                aVacancy().named("B").saying(FORBIDDEN).form())));
        assertThat(answer.text("/items/0/status")).as(answer.toString()).isEqualTo("CREATED");
        assertThat(answer.text("/items/1/status")).isEqualTo("REJECTED");
        assertThat(answer.text("/items/1/reasons/0/code")).isEqualTo("legal/sex");
        assertThat(answer.text("/items/1/reasons/0/detail")).contains("限女性", "就业促进法");
        assertThat(recordsOf(employer)).isEqualTo(1);
    }

    private record Items(List<TermsForm> items) {}

    private long recordsOf(TestEmployer employer) {
        return database.sql("""
                SELECT count(*) FROM legal_record JOIN vacancy ON vacancy.id = vacancy_id WHERE employer_id = :employer
                """)
                .param("employer", employer.id())
                .query(Long.class)
                .single();
    }

    private static boolean blocked(Api officer, Answer draft) {
        return officer.get("/api/legality/blocked?size=100").items("/vacancyId").contains(draft.text("/vacancyId"));
    }

    private static String at(Answer vacancy) {
        UUID id = vacancy.id("/vacancyId");
        return "/api/vacancies/" + id;
    }

    private static TermsForm saying(String text) {
        return aVacancy().saying(text).form();
    }
}
