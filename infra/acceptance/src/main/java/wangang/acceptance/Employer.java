package wangang.acceptance;

import java.util.List;
import java.util.Map;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;

/** A verified employer at its own system. */
public record Employer(Platform platform, String account, String token, String id) {

    public Answer send(Call call) {
        return platform.send(call.bearing(token));
    }

    Answer post(Map<String, Object> terms) {
        return send(Call.post("/api/vacancies", terms));
    }

    /** Posts and publishes in one step; answers the vacancy's id. */
    public String publish(Map<String, Object> terms) {
        return platform.expect(
                        "Publishing a vacancy",
                        Call.post("/api/vacancies?publish=true", terms).bearing(token))
                .json()
                .path("vacancyId")
                .asString("");
    }

    /** Has a webhook that sends nothing; answers its id. */
    public String webhook() {
        var terms = Map.of("url", "https://hr.example/wangang", "events", List.of("candidate.found"), "enabled", false);
        return platform.expect(
                        "Keeping a webhook", Call.post("/api/webhooks", terms).bearing(token))
                .json()
                .path("webhookId")
                .asString("");
    }

    public boolean finds(String word, String vacancyId) {
        return send(Call.get("/api/vacancies/search?q=" + word)).body().contains(vacancyId);
    }

    Answer candidates(String vacancyId) {
        return send(Call.get("/api/vacancies/" + vacancyId + "/candidates?size=100"));
    }

    Answer applications(String vacancyId) {
        return send(Call.get("/api/vacancies/" + vacancyId + "/applications"));
    }

    /** Takes back what is open, so that it is recommended to nobody after the test. */
    public void withdrawAll() {
        var open =
                send(Call.get("/api/vacancies/mine?status=PUBLISHED&size=100")).json();
        for (var vacancy : open.path("items")) {
            var path = "/api/vacancies/" + vacancy.path("vacancyId").asString("") + "/withdrawal";
            var version = "\"" + vacancy.path("version").asLong(0) + "\"";
            platform.expect(
                    "Withdrawing a vacancy",
                    Call.post(path, Map.of("reason", "验收结束"))
                            .with("If-Match", version)
                            .bearing(token));
        }
    }
}
