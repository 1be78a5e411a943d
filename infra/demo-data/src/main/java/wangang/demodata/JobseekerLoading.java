package wangang.demodata;

import java.util.Map;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.GatewayFailure;

/** Files a person with contact and consents; what is there already stays. */
final class JobseekerLoading {

    /** The version of the text that the demo people agreed to. */
    static final String TEXT_VERSION = "2026-11";

    private static final int ALREADY_FILED = 412;

    private final Gateway gateway;

    JobseekerLoading(Gateway gateway) {
        this.gateway = gateway;
    }

    void file(DemoJobseeker person, String token) {
        var filed = gateway.send(Call.put("/api/jobseekers/me", person.file())
                .with("If-None-Match", "*")
                .bearing(token));
        boolean isNew = filed.status() != ALREADY_FILED;
        if (isNew) {
            expect(filed, "Filing demo jobseeker " + person.number());
        }
        if (isNew || !hasContact(token)) {
            expect(
                    gateway.send(Call.put("/api/jobseekers/me/contact", person.contact())
                            .bearing(token)),
                    "Keeping the contact of demo jobseeker " + person.number());
        }
        person.consents().forEach((purpose, granted) -> decide(person, purpose, granted, token));
    }

    private boolean hasContact(String token) {
        return gateway.send(Call.get("/api/jobseekers/me/contact").bearing(token))
                .body()
                .contains("example.invalid");
    }

    private void decide(DemoJobseeker person, String purpose, boolean granted, String token) {
        if (granted) {
            expect(
                    gateway.send(Call.put(
                                    "/api/jobseekers/me/consents/" + purpose,
                                    Map.of("granted", true, "textVersion", TEXT_VERSION))
                            .bearing(token)),
                    "Keeping a consent of demo jobseeker " + person.number());
        }
    }

    private static void expect(Answer answer, String action) {
        if (!answer.isDone()) {
            throw GatewayFailure.refused(action, answer);
        }
    }
}
