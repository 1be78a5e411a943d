package wangang.demodata;

import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** An officer drafts and opens the campaign; one that is there stays, closed or not. */
final class CampaignOpening {

    private final Desk officer;

    CampaignOpening(Desk officer) {
        this.officer = officer;
    }

    /** @return the campaign when it is open */
    Optional<JsonNode> open(LocalDate today) {
        var campaign = officer.all("Looking for the demo campaign", "/api/campaigns?").stream()
                .filter(one -> one.path("slug").asString("").equals(DemoCampaign.SLUG))
                .findFirst()
                .orElseGet(() -> drafted(today));
        var opened = isIn("DRAFT", campaign) ? opened(campaign) : campaign;
        return Optional.of(opened).filter(one -> isIn("OPEN", one));
    }

    private JsonNode drafted(LocalDate today) {
        return officer.expect("Drafting the demo campaign", Call.post("/api/campaigns", CampaignForm.around(today)))
                .json();
    }

    private JsonNode opened(JsonNode draft) {
        var path = "/api/campaigns/" + draft.path("campaignId").asString("") + "/opening";
        return officer.expect("Opening the demo campaign", Call.post(path, null).with("If-Match", Desk.etag(draft)))
                .json();
    }

    private static boolean isIn(String status, JsonNode campaign) {
        return campaign.path("status").asString("").equals(status);
    }
}
