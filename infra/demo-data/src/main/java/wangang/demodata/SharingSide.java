package wangang.demodata;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/**
 * One employer that lends or borrows staff; what it posted or proposed before stays, whatever became of it.
 *
 * @param side OFFER or NEED
 */
record SharingSide(String side, DemoEmployer employer, Desk desk) {

    /** @return as the platform knows it */
    JsonNode posted(JsonNode script, LocalDate today) {
        var terms = terms(script, today);
        return desk.all(action(), "/api/staffing?side=" + side + "&").stream()
                .filter(posting -> posting.path("terms").path("title").equals(terms.get("title")))
                .findFirst()
                .orElseGet(() -> desk.expect(
                                action(),
                                Call.post("/api/staffing", terms).with("Idempotency-Key", "demo-staff-" + key()))
                        .json());
    }

    /** @return none when there never was one and the two postings admit none any more */
    Optional<JsonNode> agreement(JsonNode own, JsonNode other, JsonNode script, LocalDate today) {
        return desk.all(action(), "/api/staffing/agreements?").stream()
                .filter(agreement -> isAbout(own, agreement) && isAbout(other, agreement))
                .findFirst()
                .or(() -> proposed(own, other, script, today));
    }

    void accept(JsonNode agreement) {
        if (agreement.path("status").asString("").equals("PROPOSED")) {
            var path =
                    "/api/staffing/agreements/" + agreement.path("agreementId").asString("") + "/acceptance";
            desk.expect(
                    action(),
                    Call.post(path, Map.of("workersConsent", true, "notForProfit", true, "contact", contact())));
        }
    }

    /** On the days that both have. */
    private Optional<JsonNode> proposed(JsonNode own, JsonNode other, JsonNode script, LocalDate today) {
        var from = later(day("from", own), day("from", other));
        var until = earlier(day("until", own), day("until", other));
        if (!isOpen(own) || !isOpen(other) || until.isBefore(today) || until.isBefore(from)) {
            return Optional.empty();
        }
        int heads = Math.min(
                script.path("headcount").asInt(),
                Math.min(own.path("remaining").asInt(), other.path("remaining").asInt()));
        var form = Map.of(
                "postingId",
                own.path("staffingId"),
                "headcount",
                heads,
                "from",
                from,
                "until",
                until,
                "workersConsent",
                true,
                "notForProfit",
                true,
                "contact",
                contact());
        return Optional.of(desk.expect(
                        action(),
                        Call.post("/api/staffing/" + other.path("staffingId").asString("") + "/agreements", form)
                                .with("Idempotency-Key", "demo-proposal-" + key()))
                .json());
    }

    private Map<String, Object> terms(JsonNode script, LocalDate today) {
        var from = today.plusDays(script.path("begins").asInt());
        var terms = new LinkedHashMap<String, Object>();
        script.path("terms").properties().forEach(term -> terms.put(term.getKey(), term.getValue()));
        terms.put("side", side);
        terms.put("from", from);
        terms.put("until", from.plusDays(script.path("days").asInt() - 1));
        terms.put(
                "place",
                Map.of(
                        "regionCode",
                        PlaceMaker.REGION,
                        "subdistrictCode",
                        employer.form().subdistrictCode()));
        return terms;
    }

    private static boolean isAbout(JsonNode posting, JsonNode agreement) {
        var id = posting.path("staffingId");
        return id.equals(agreement.path("offerId")) || id.equals(agreement.path("needId"));
    }

    private static boolean isOpen(JsonNode posting) {
        return posting.path("status").asString("").equals("OPEN");
    }

    private static LocalDate day(String name, JsonNode posting) {
        return LocalDate.parse(posting.path("terms").path(name).asString(""));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private String contact() {
        return "用工联系人（示例）021-00000000 转 %d".formatted(employer.number());
    }

    private String key() {
        return side.toLowerCase(Locale.ROOT) + "-" + employer.account();
    }

    private String action() {
        return "Sharing staff of demo employer " + employer.number();
    }
}
