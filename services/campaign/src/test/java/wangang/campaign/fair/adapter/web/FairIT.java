package wangang.campaign.fair.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;

import org.junit.jupiter.api.Test;
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
        assertThat(asNobody().get("/api/campaigns/" + campaign + "/fairs").json())
                .isEmpty();

        var early = asOfficerOf().move(at + "/steps", "{\"step\":\"OPEN_REGISTRATION\"}", planned.etag());
        assertThat(early.code()).isEqualTo("fair/checks-missing");
        assertThat(early.text("/detail")).contains("第二十八条");
        var announced = announced(planned);
        assertThat(asNobody().get(at).text("/status")).isEqualTo("REGISTRATION");
        assertThat(asNobody().get("/api/campaigns/" + campaign + "/fairs").json())
                .hasSize(1);
        assertThat(asOfficerOf()
                        .put(at, FairBuilder.aFair().body(), announced.etag())
                        .code())
                .isEqualTo("fair/already-announced");
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
