package wangang.acceptance.pages;

import java.util.List;
import java.util.Map;
import wangang.acceptance.Platform;
import wangang.acceptance.Words;
import wangang.demodata.http.Call;

/** Opens accounts as people do, and officers' as another officer does. */
final class Accounts {

    private static final String PASSWORD = "Tide-Gauge-" + Words.unique();

    private final Platform platform;

    Accounts(Platform platform) {
        this.platform = platform;
    }

    Account jobseeker() {
        return registered("JOBSEEKER");
    }

    Account employer() {
        return registered("EMPLOYER");
    }

    Account officer() {
        var name = "o" + Words.unique();
        var opened = platform.expect(
                "Opening an officer's account",
                Call.post(
                                "/accounts/officers",
                                Map.of("username", name, "password", PASSWORD, "subdistricts", List.of()))
                        .bearing(platform.operatorToken()));
        return new Account(opened.json().path("account").asString(""), name, PASSWORD);
    }

    private Account registered(String role) {
        var name = "u" + Words.unique();
        var opened = platform.expect(
                "Opening an account",
                Call.post("/accounts/registrations", Map.of("username", name, "password", PASSWORD, "role", role)));
        return new Account(opened.json().path("account").asString(""), name, PASSWORD);
    }
}
