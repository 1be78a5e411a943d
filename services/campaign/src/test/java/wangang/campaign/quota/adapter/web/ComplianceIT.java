package wangang.campaign.quota.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.campaign.testing.CampaignBuilder.aCampaign;
import static wangang.campaign.testing.VacancyTold.aVacancyOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.campaign.testing.ServiceIT;

class ComplianceIT extends ServiceIT {

    @Test
    void countsAllVacanciesOfWhoTakesPartNotOnlyTheEnrolled() {
        var campaign = anOpenCampaign(aCampaign().with("""
            "reservedShares":[{"employerKind":"STATE_OWNED","percent":50},{"employerKind":"COMMUNITY","percent":100}]
            """)).id("/campaignId");
        var stateOwned = anEmployer("STATE_OWNED", "310105005");
        var reserved = known(aVacancyOf(stateOwned.id()).wanting(4).forGraduatesOf(2027));
        known(aVacancyOf(stateOwned.id()).wanting(6));
        known(aVacancyOf(anEmployer("STATE_OWNED", "310105005").id()).wanting(50));
        approved(campaign, stateOwned, reserved);

        var compliance =
                asOfficerOf().get("/api/campaigns/" + campaign + "/compliance").json();
        assertThat(compliance.at("/employers")).hasSize(1);
        assertThat(compliance.at("/employers/0/share").toString())
                .isEqualTo("{\"openings\":10,\"reserved\":4,\"percent\":40,\"asked\":50,\"kept\":false,\"missing\":1}");
        assertThat(compliance.get("kinds").findValuesAsString("employerKind"))
                .containsExactly("STATE_OWNED", "COMMUNITY");
        assertThat(compliance.at("/kinds/1/share/kept").asBoolean()).isTrue();
    }

    @Test
    void whatWasPublishedAfterTheClosingDoesNotCount() {
        var open = anOpenCampaign(aCampaign().with("""
            "reservedShares":[{"employerKind":"STATE_OWNED","percent":50}]
            """));
        var stateOwned = anEmployer("STATE_OWNED", "310105005");
        var reserved = known(aVacancyOf(stateOwned.id()).wanting(4).forGraduatesOf(2027));
        approved(open.id("/campaignId"), stateOwned, reserved);
        var at = "/api/campaigns/" + open.id("/campaignId");
        asOfficerOf().move(at + "/closing", null, open.etag());
        var later = known(aVacancyOf(stateOwned.id()).wanting(6));
        database.sql("UPDATE known_vacancy SET published_at = now() WHERE vacancy_id = ?")
                .param(later)
                .update();
        assertThat(asOfficerOf()
                        .get(at + "/compliance")
                        .json()
                        .at("/employers/0/share/openings")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void whatNamesEmployersIsForOfficersOfTheWholeDistrict() {
        var at = "/api/campaigns/" + anOpenCampaign(aCampaign()).id("/campaignId");
        for (var path : List.of("/compliance", "/report", "/report?format=xlsx")) {
            assertThat(asOfficerOf("310105005").get(at + path).code()).isEqualTo("campaign/whole-district-only");
            assertThat(asEmployer("e").get(at + path).status()).isEqualTo(403);
        }
        assertThat(asOfficerOf("310105005").get(at + "/progress").status()).isEqualTo(200);
    }
}
