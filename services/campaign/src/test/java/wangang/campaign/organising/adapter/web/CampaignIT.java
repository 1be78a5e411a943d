package wangang.campaign.organising.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.campaign.organising.application.ClosingCampaigns;
import wangang.campaign.testing.ServiceIT;
import wangang.campaign.testing.VacancyTold;

class CampaignIT extends ServiceIT {

    private final ClosingCampaigns closing;

    CampaignIT(@Autowired ClosingCampaigns closing) {
        this.closing = closing;
    }

    @Test
    void aDraftIsForOfficersAndNeverTold() {
        var draft = aDraft(aCampaign());
        var at = "/api/campaigns/" + draft.id("/campaignId");
        assertThat(draft.header("Location")).isEqualTo(at);
        assertThat(asNobody().get(at).code()).isEqualTo("campaign/unknown");
        assertThat(asNobody().get("/api/campaigns?size=100").body()).doesNotContain(draft.text("/slug"));
        assertThat(asOfficerOf("310105001").get(at).text("/status")).isEqualTo("DRAFT");

        assertThat(asOfficerOf().delete(at, draft.etag()).status()).isEqualTo(204);
        assertThat(asOfficerOf().get(at).status()).isEqualTo(404);
        anOpenCampaign(aCampaign());
        assertThat(sent().about(draft.id("/campaignId"))).isEmpty();
    }

    @Test
    void opensChangesAndClosesEachWithItsEvent() {
        var campaign = aCampaign();
        var open = anOpenCampaign(campaign);
        var id = open.id("/campaignId");
        var at = "/api/campaigns/" + id;
        assertThat(asNobody().get(at).text("/terms/name")).isEqualTo("“百日千企万岗”招聘活动");

        var changed = asOfficerOf().put(at, campaign.called("金秋招聘月").body(), open.etag());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(asOfficerOf().move(at + "/closing", null, changed.etag()).text("/status"))
                .isEqualTo("CLOSED");
        assertThat(sent().awaitTypes(id, 3))
                .containsExactly("campaign.opened.v1", "campaign.changed.v1", "campaign.closed.v1");
    }

    @Test
    void theSecondOfTwoOfficersIsTold() {
        var campaign = aCampaign();
        var open = anOpenCampaign(campaign);
        var at = "/api/campaigns/" + open.id("/campaignId");
        asOfficerOf().put(at, campaign.called("第一位专员的名称").body(), open.etag());

        var second = asOfficerOf().put(at, campaign.called("第二位专员的名称").body(), open.etag());
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("campaign/stale-version");
        assertThat(second.text("/detail")).contains("重新读取");
        assertThat(asNobody().get(at).text("/terms/name")).isEqualTo("第一位专员的名称");
        assertThat(asOfficerOf().post(at + "/closing", null).status()).isEqualTo(428);
    }

    @Test
    void onlyOfficersOfTheWholeDistrictOrganise() {
        assertThat(asOfficerOf("310105001")
                        .post("/api/campaigns", aCampaign().body())
                        .code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(asEmployer("e").post("/api/campaigns", aCampaign().body()).status())
                .isEqualTo(403);
        assertThat(asNobody().post("/api/campaigns", aCampaign().body()).status())
                .isEqualTo(401);
    }

    @Test
    void aSlugNamesOneCampaign() {
        var campaign = aCampaign();
        aDraft(campaign);
        assertThat(asOfficerOf().post("/api/campaigns", campaign.body()).code()).isEqualTo("campaign/slug-taken");
        var other = aDraft(aCampaign());
        assertThat(asOfficerOf()
                        .put("/api/campaigns/" + other.id("/campaignId"), campaign.body(), other.etag())
                        .code())
                .isEqualTo("campaign/slug-taken");
    }

    @Test
    void draftingTwiceWithOneKeyMakesOneCampaign() {
        var key = UUID.randomUUID().toString();
        var campaign = aCampaign();
        var first = asOfficerOf().post("/api/campaigns", campaign.body(), "Idempotency-Key", key);
        var again = asOfficerOf().post("/api/campaigns", campaign.body(), "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.id("/campaignId")).isEqualTo(first.id("/campaignId"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void saysInChineseWhatIsWrongWithABody() {
        var wrong = asOfficerOf().post("/api/campaigns", "{\"slug\":\"A B\"}");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/title")).isEqualTo("请求内容有误");
        assertThat(wrong.json().get("errors").findValuesAsString("code"))
                .contains("campaign/slug-invalid", "campaign/name-invalid");
        assertThat(asOfficerOf()
                        .post(
                                "/api/campaigns",
                                aCampaign()
                                        .with("\"targets\":{\"employers\":1.5}")
                                        .body())
                        .status())
                .isEqualTo(400);
        assertThat(asOfficerOf()
                        .post(
                                "/api/campaigns",
                                aCampaign().with("\"reservedShares\":[null]").body())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void theClockClosesOnceAndEndsTheEnrolments() {
        var open = anOpenCampaign(aCampaign());
        var id = open.id("/campaignId");
        var employer = anEmployer();
        var enrolment = approved(id, employer, known(VacancyTold.aVacancyOf(employer.id())))
                .id("/enrolmentId");
        assertThat(closing.closeOne()).isFalse();
        makeOverdue(id);

        assertThat(closing.closeOne()).isTrue();
        assertThat(closing.closeOne()).isFalse();
        assertThat(asNobody().get("/api/campaigns/" + id).text("/status")).isEqualTo("CLOSED");
        assertThat(employer.api().get("/api/enrolments/" + enrolment).text("/status"))
                .isEqualTo("ENDED");
        assertThat(sent().awaitTypes(id, 2)).containsExactly("campaign.opened.v1", "campaign.closed.v1");
        assertThat(sent().awaitTypes(enrolment, 3))
                .containsExactly("enrolment.requested.v1", "enrolment.approved.v1", "enrolment.ended.v1");
    }

    /** As if yesterday had been its last day. */
    private void makeOverdue(UUID campaign) {
        var yesterday = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).minusDays(1);
        database.sql("""
                        UPDATE campaign
                           SET ends_on = :day, terms = jsonb_set(terms, '{endsOn}', to_jsonb(:day::text))
                         WHERE id = :id
                        """).param("day", yesterday).param("id", campaign).update();
    }
}
