package wangang.campaign.enrolment.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.VacancyTold;

class EnrolmentIT extends ServiceIT {

    @Test
    void anApprovedVacancyIsOnShowUntilItLeaves() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        var shown = "/api/campaigns/" + campaign + "/vacancies";

        var asked = enrolled(campaign, employer, vacancy);
        assertThat(asNobody().get(shown).json().get("items")).isEmpty();
        var at = "/api/enrolments/" + asked.id("/enrolmentId");
        var approved = asOfficerOf("310105005").move(at + "/decision", "{\"decision\":\"APPROVED\"}", asked.etag());
        assertThat(approved.text("/status")).isEqualTo("APPROVED");
        assertThat(asNobody().get(shown).text("/items/0/vacancyId")).isEqualTo(vacancy.toString());

        assertThat(employer.api()
                        .move(at + "/withdrawal", null, approved.etag())
                        .text("/status"))
                .isEqualTo("WITHDRAWN");
        assertThat(asNobody().get(shown).json().get("items")).isEmpty();
        assertThat(sent().awaitTypes(asked.id("/enrolmentId"), 3))
                .containsExactly("enrolment.requested.v1", "enrolment.approved.v1", "enrolment.withdrawn.v1");
        assertThat(enrolled(campaign, employer, vacancy).id("/enrolmentId")).isNotEqualTo(asked.id("/enrolmentId"));
    }

    @Test
    void aRefusalSaysWhyToItsEmployerAndToNobodyElse() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var asked = enrolled(campaign, employer, known(aVacancyOf(employer.id())));
        var at = "/api/enrolments/" + asked.id("/enrolmentId");

        assertThat(asOfficerOf()
                        .move(at + "/decision", "{\"decision\":\"REFUSED\"}", asked.etag())
                        .code())
                .isEqualTo("enrolment/reason-missing");
        asOfficerOf().move(at + "/decision", "{\"decision\":\"REFUSED\",\"reason\":\"薪酬未写明\"}", asked.etag());
        assertThat(employer.api().get(at).text("/reason")).isEqualTo("薪酬未写明");
        assertThat(anEmployer().api().get(at).code()).isEqualTo("enrolment/unknown");
        assertThat(sent().awaitAbout(asked.id("/enrolmentId"), 2))
                .noneMatch(message ->
                        new String(message.value(), java.nio.charset.StandardCharsets.UTF_8).contains("薪酬未写明"));
    }

    @Test
    void onlyOwnVacanciesAreEnrolledAndOnce() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        var at = "/api/campaigns/" + campaign + "/enrolments";
        enrolled(campaign, employer, vacancy);

        assertThat(employer.api().post(at, body(vacancy)).code()).isEqualTo("enrolment/already-enrolled");
        assertThat(anEmployer().api().post(at, body(vacancy)).code()).isEqualTo("enrolment/not-owner");
        assertThat(employer.api().post(at, body(UUID.randomUUID())).code()).isEqualTo("enrolment/vacancy-unknown");
        assertThat(asEmployer("nobody-" + UUID.randomUUID())
                        .post(at, body(vacancy))
                        .code())
                .isEqualTo("enrolment/employer-not-registered");
        assertThat(employer.api().post(at, "{}").text("/errors/0/detail")).contains("vacancyId");
        assertThat(employer.api()
                        .post("/api/campaigns/" + UUID.randomUUID() + "/enrolments", body(vacancy))
                        .code())
                .isEqualTo("campaign/unknown");
        assertThat(asOfficerOf().post(at, body(vacancy)).status()).isEqualTo(403);
    }

    @Test
    void whatTheCampaignDoesNotAdmitIsRefusedWithEveryReason() {
        var campaign = anOpenCampaign(aCampaign().with("""
            "eligibility":{"employerKinds":["STATE_OWNED"],"vacancyKinds":["FULL_TIME"],"graduateYears":[2027]}
            """)).id("/campaignId");
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()).ofKind("FLEXIBLE").forGraduatesOf(2020));

        var refused = employer.api().post("/api/campaigns/" + campaign + "/enrolments", body(vacancy));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("errors").findValuesAsString("code"))
                .containsExactly(
                        "enrolment/employer-kind-not-admitted",
                        "enrolment/vacancy-kind-not-admitted",
                        "enrolment/graduates-not-admitted");
    }

    @Test
    void officersDecideWithinTheirSubdistrictsOnWhatTheyRead() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer("PRIVATE", "310105005");
        var asked = enrolled(campaign, employer, known(aVacancyOf(employer.id())));
        var at = "/api/enrolments/" + asked.id("/enrolmentId") + "/decision";
        var listed = "/api/campaigns/" + campaign + "/enrolments";

        assertThat(asOfficerOf("310105001")
                        .move(at, "{\"decision\":\"APPROVED\"}", asked.etag())
                        .code())
                .isEqualTo("enrolment/other-subdistrict");
        assertThat(asOfficerOf("310105001").get(listed).json().get("items")).isEmpty();
        assertThat(asOfficerOf("310105005").get(listed + "?status=PENDING").text("/items/0/employerName"))
                .isEqualTo("万岗示例单位（演示）");
        assertThat(asOfficerOf()
                        .move(at, "{\"decision\":\"APPROVED\"}", "\"9\"")
                        .code())
                .isEqualTo("enrolment/stale-version");
        assertThat(employer.api()
                        .move(at, "{\"decision\":\"APPROVED\"}", asked.etag())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void approvingLooksAtWhatTheVacancyIsNow() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var vacancy = aVacancyOf(employer.id());
        var asked = enrolled(campaign, employer, known(vacancy));
        known(vacancy.then("FILLED", 0));

        assertThat(asOfficerOf()
                        .move(
                                "/api/enrolments/" + asked.id("/enrolmentId") + "/decision",
                                "{\"decision\":\"APPROVED\"}",
                                asked.etag())
                        .code())
                .isEqualTo("enrolment/vacancy-not-open");
    }

    @Test
    void decidingWaitsForWhatIsNotToldHere() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        var vacancy = known(aVacancyOf(employer.id()));
        var asked = enrolled(campaign, employer, vacancy);
        var at = "/api/enrolments/" + asked.id("/enrolmentId") + "/decision";
        database.sql("DELETE FROM known_vacancy WHERE vacancy_id = ?")
                .param(vacancy)
                .update();
        var early = asOfficerOf().move(at, "{\"decision\":\"APPROVED\"}", asked.etag());
        assertThat(early.status()).isEqualTo(503);
        assertThat(early.code()).isEqualTo("market/not-told");
        assertThat(early.text("/detail")).contains("重试");
        database.sql("DELETE FROM known_employer WHERE employer_id = ?")
                .param(employer.id())
                .update();
        assertThat(asOfficerOf()
                        .move(at, "{\"decision\":\"APPROVED\"}", asked.etag())
                        .code())
                .isEqualTo("market/not-told");
    }

    @Test
    void listsArePaged() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var employer = anEmployer();
        for (int count = 0; count < 3; count++) {
            enrolled(campaign, employer, known(VacancyTold.aVacancyOf(employer.id())));
        }
        var first = employer.api().get("/api/enrolments/mine?size=2");
        assertThat(first.json().get("items")).hasSize(2);
        var second = employer.api().get("/api/enrolments/mine?size=2&cursor=" + first.text("/nextCursor"));
        assertThat(second.json().get("items")).hasSize(1);
        assertThat(second.json().has("nextCursor")).isFalse();
    }

    private static String body(UUID vacancy) {
        return "{\"vacancyId\":\"" + vacancy + "\"}";
    }
}
