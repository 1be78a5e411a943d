package wangang.demodata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** An officer plans the fair, ticks what must be in place and brings it from state to state. */
final class FairOpening {

    private static final List<String> CHECKS = List.of("ORGANISATION_PLAN", "EMERGENCY_PLAN", "SECURITY_PLAN");

    static final List<String> ALL_CHECKS =
            Stream.concat(CHECKS.stream(), Stream.of("EXHIBITOR_LIST_CHECKED")).toList();

    private final Desk officer;

    FairOpening(Desk officer) {
        this.officer = officer;
    }

    /** @return the fair in whatever state it is, announced at least */
    JsonNode announced(JsonNode campaign, LocalDate today) {
        var path = "/api/campaigns/" + campaign.path("campaignId").asString("") + "/fairs";
        for (var fair : officer.all("Looking for the demo fair", path + "?")) {
            if (fair.path("terms").path("name").asString("").equals(FairPlan.NAME)) {
                return isIn("PLANNED", fair) ? announce(fair) : fair;
            }
        }
        var lastDay = LocalDate.parse(campaign.path("terms").path("endsOn").asString(""));
        return announce(officer.expect("Planning the demo fair", Call.post(path, FairPlan.after(today, lastDay)))
                .json());
    }

    JsonNode closeRegistration(JsonNode fair) {
        return step(fair, "CLOSE_REGISTRATION");
    }

    static boolean isIn(String status, JsonNode fair) {
        return fair.path("status").asString("").equals(status);
    }

    private JsonNode announce(JsonNode planned) {
        var ready = officer.expect(
                        "Ticking what the demo fair needs",
                        Call.put(at(planned) + "/checks", Map.of("checks", CHECKS))
                                .with("If-Match", Desk.etag(planned)))
                .json();
        return step(ready, "OPEN_REGISTRATION");
    }

    private JsonNode step(JsonNode fair, String step) {
        return officer.expect(
                        "The step " + step + " of the demo fair",
                        Call.post(at(fair) + "/steps", Map.of("step", step)).with("If-Match", Desk.etag(fair)))
                .json();
    }

    private static String at(JsonNode fair) {
        return "/api/fairs/" + fair.path("fairId").asString("");
    }
}
