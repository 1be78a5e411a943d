package wangang.campaign.fair.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.ServiceIT;

class FairIT extends ServiceIT {

    @Test
    void aPlannedFairIsForOfficersUntilItIsAnnounced() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var planned = asOfficerOf()
                .post(
                        "/api/campaigns/" + campaign + "/fairs",
                        FairBuilder.aFair().body());
        assertThat(planned.status()).as(planned.body()).isEqualTo(201);
        var at = planned.header("Location");
        assertThat(asNobody().get(at).code()).isEqualTo("fair/unknown");
        assertThat(asNobody()
                        .get("/api/campaigns/" + campaign + "/fairs")
                        .json()
                        .at("/items"))
                .isEmpty();

        var early = asOfficerOf().move(at + "/steps", "{\"step\":\"OPEN_REGISTRATION\"}", planned.etag());
        assertThat(early.code()).isEqualTo("fair/checks-missing");
        assertThat(early.text("/detail")).contains("第二十八条");
        assertThat(asOfficerOf()
                        .put(at + "/checks", "{\"checks\":[\"EXHIBITOR_LIST_CHECKED\"]}", planned.etag())
                        .code())
                .isEqualTo("fair/exhibitors-not-final");
        var announced = announced(planned);
        assertThat(announced.text("/ticks/0/officer")).isNotEmpty();
        assertThat(asNobody().get(at).json().at("/ticks")).isEmpty();
        assertThat(asNobody().get(at).text("/status")).isEqualTo("REGISTRATION");
        assertThat(asNobody()
                        .get("/api/campaigns/" + campaign + "/fairs")
                        .json()
                        .at("/items"))
                .hasSize(1);
        assertThat(asOfficerOf()
                        .put(at, FairBuilder.aFair().body(), announced.etag())
                        .code())
                .isEqualTo("fair/already-announced");
    }

    @Test
    void fairsForAUniversityAreFoundByItsName() {
        var campaign = "/api/campaigns/" + anOpenCampaign(aCampaign()).id("/campaignId") + "/fairs";
        asOfficerOf().post(campaign, FairBuilder.aFair().called("人人可来").body());
        asOfficerOf()
                .post(
                        campaign,
                        FairBuilder.aFair().called("进校园").ofSchool("华东理工大学").body());

        var school = URLEncoder.encode("华东理工大学", StandardCharsets.UTF_8);
        var found = asOfficerOf().get(campaign + "?size=1&school=" + school);
        assertThat(found.text("/items/0/terms/name")).isEqualTo("进校园");
        assertThat(found.json().path("nextCursor").isString()).isFalse();
        var first = asOfficerOf().get(campaign + "?size=1");
        assertThat(first.json().at("/items")).hasSize(1);
        assertThat(first.text("/items/0/terms/name")).isEqualTo("人人可来");
        assertThat(asOfficerOf()
                        .get(campaign + "?size=1&cursor=" + first.text("/nextCursor"))
                        .items("/fairId"))
                .isEqualTo(found.items("/fairId"));
        assertThat(asNobody()
                        .get(campaign + "?size=1")
                        .json()
                        .path("nextCursor")
                        .isString())
                .isFalse();
        assertThat(asOfficerOf()
                        .post(
                                campaign,
                                FairBuilder.aFair().ofSchool("校".repeat(61)).body())
                        .code())
                .isEqualTo("fair/school-invalid");
    }

    @Test
    void aDraftOfACampaignTakesItsPlannedFairsWithIt() {
        var draft = aDraft(aCampaign());
        var campaign = "/api/campaigns/" + draft.id("/campaignId");
        var planned =
                asOfficerOf().post(campaign + "/fairs", FairBuilder.aFair().body());
        assertThat(asOfficerOf().delete(campaign, draft.etag()).status()).isEqualTo(204);
        assertThat(asOfficerOf().get(planned.header("Location")).code()).isEqualTo("fair/unknown");
    }

    @Test
    void theSecondOfTwoOfficersIsTold() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var planned = asOfficerOf()
                .post(
                        "/api/campaigns/" + campaign + "/fairs",
                        FairBuilder.aFair().body());
        var at = planned.header("Location");
        asOfficerOf().put(at, FairBuilder.aFair().called("第一位").body(), planned.etag());
        var second = asOfficerOf().put(at, FairBuilder.aFair().called("第二位").body(), planned.etag());
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("fair/stale-version");
        assertThat(asOfficerOf().get(at).text("/terms/name")).isEqualTo("第一位");
    }

    @Test
    void onlyOfficersOfTheWholeDistrictOrganise() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var local = asOfficerOf("310105005");
        var body = FairBuilder.aFair().body();
        assertThat(local.post("/api/campaigns/" + campaign + "/fairs", body).code())
                .isEqualTo("campaign/whole-district-only");
        var planned = asOfficerOf().post("/api/campaigns/" + campaign + "/fairs", body);
        var at = planned.header("Location");
        assertThat(local.put(at, body, planned.etag()).code()).isEqualTo("campaign/whole-district-only");
        assertThat(local.put(at + "/checks", "{\"checks\":[]}", planned.etag()).code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(local.move(at + "/steps", "{\"step\":\"CANCEL\",\"reason\":\"x\"}", planned.etag())
                        .code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(local.get(at).text("/status")).isEqualTo("PLANNED");
    }

    @Test
    void aCampaignThatClosesCancelsWhatWasNotHeld() {
        var open = anOpenCampaign(aCampaign());
        var campaign = "/api/campaigns/" + open.id("/campaignId");
        var announced = "/api/fairs/"
                + anAnnouncedFair(open.id("/campaignId"), FairBuilder.aFair()).id("/fairId");
        var planned = asOfficerOf()
                .post(campaign + "/fairs", FairBuilder.aFair().body())
                .header("Location");
        asOfficerOf().move(campaign + "/closing", null, open.etag());
        assertThat(asNobody().get(announced).text("/status")).isEqualTo("CANCELLED");
        assertThat(asNobody().get(announced).text("/cancelReason"))
                .contains("百日千企万岗")
                .contains("已经结束");
        assertThat(asOfficerOf().get(planned).text("/status")).isEqualTo("CANCELLED");
    }

    @Test
    void aCampaignKeepsTheDaysOfItsAnnouncedFairs() {
        var campaign = aCampaign();
        var open = anOpenCampaign(campaign);
        var at = "/api/campaigns/" + open.id("/campaignId");
        var fair = anAnnouncedFair(open.id("/campaignId"), FairBuilder.aFair());
        var shortened = campaign.until(FairBuilder.day().minusDays(1));
        var refused = asOfficerOf().put(at, shortened.body(), open.etag());
        assertThat(refused.code()).isEqualTo("campaign/period-excludes-fair");
        assertThat(refused.text("/detail")).contains(FairBuilder.day().toString());
        assertThat(asOfficerOf()
                        .put(at, campaign.until(FairBuilder.day()).body(), open.etag())
                        .status())
                .isEqualTo(200);
        asOfficerOf()
                .move(
                        "/api/fairs/" + fair.id("/fairId") + "/steps",
                        "{\"step\":\"CANCEL\",\"reason\":\"台风\"}",
                        fair.etag());
        assertThat(asOfficerOf().put(at, shortened.body(), "\"3\"").status()).isEqualTo(200);
    }

    /** The fair waits for the campaign's lock, and finds it closed. */
    @Test
    void aFairIsNotAnnouncedWhileItsCampaignCloses(@Autowired PlatformTransactionManager transactions) {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var planned = asOfficerOf()
                .post(
                        "/api/campaigns/" + campaign + "/fairs",
                        FairBuilder.aFair().body());
        var at = planned.header("Location");
        var ready = asOfficerOf().put(at + "/checks", """
            {"checks":["ORGANISATION_PLAN","EMERGENCY_PLAN","SECURITY_PLAN"]}
            """, planned.etag());
        var announcing = new TransactionTemplate(transactions).execute(_ -> {
            database.sql("UPDATE campaign SET status = 'CLOSED' WHERE id = ?")
                    .param(campaign)
                    .update();
            var step = CompletableFuture.supplyAsync(
                    () -> asOfficerOf().move(at + "/steps", "{\"step\":\"OPEN_REGISTRATION\"}", ready.etag()));
            awaitWaiting();
            return step;
        });
        assertThat(announcing.join().code()).isEqualTo("fair/campaign-not-open");
    }

    @Test
    void planningForADraftThatIsDiscardedMeanwhileFindsNone(@Autowired PlatformTransactionManager transactions) {
        var draft = aDraft(aCampaign()).id("/campaignId");
        var at = "/api/campaigns/" + draft;
        var answers = new TransactionTemplate(transactions).execute(_ -> {
            database.sql("DELETE FROM campaign WHERE id = ?").param(draft).update();
            var fair = CompletableFuture.supplyAsync(
                    () -> asOfficerOf().post(at + "/fairs", FairBuilder.aFair().body()));
            awaitWaiting();
            var plan = CompletableFuture.supplyAsync(() -> asOfficerOf().post(at + "/schools", """
                {"school":"东华大学","graduationYear":2027,"majors":[{"majorCode":"080902","graduates":40}]}
                """));
            awaitWaiting(2);
            return List.of(fair, plan);
        });
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().code()).isEqualTo("campaign/unknown"));
    }

    private void awaitWaiting() {
        awaitWaiting(1);
    }

    private void awaitWaiting(int sessions) {
        await("somebody waits for the row")
                .atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
                                .query(Long.class)
                                .single()
                        >= sessions);
    }

    @Test
    void aCancelledFairSaysWhy() {
        var campaign = anOpenCampaign(aCampaign()).id("/campaignId");
        var fair = anAnnouncedFair(campaign, FairBuilder.aFair());
        var at = "/api/fairs/" + fair.id("/fairId");
        asOfficerOf().move(at + "/steps", "{\"step\":\"CANCEL\",\"reason\":\"台风\"}", fair.etag());
        assertThat(asNobody().get(at).text("/cancelReason")).isEqualTo("台风");
        assertThat(asEmployer("e")
                        .post(
                                "/api/campaigns/" + campaign + "/fairs",
                                FairBuilder.aFair().body())
                        .status())
                .isEqualTo(403);
    }
}
