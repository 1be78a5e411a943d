package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever reads the logs or the database can sign in as nobody. */
@ExtendWith(OutputCaptureExtension.class)
class SecrecyIT {

    private static final List<String> TABLES = List.of(
            "account",
            "oauth2_authorization",
            "oauth2_registered_client",
            "spent_refresh_token",
            "client_account",
            "signing_key",
            "audit_entry");

    @Test
    void neitherLogsNorDatabaseHoldWhatOpensAnAccount(CapturedOutput output) {
        try (var identity = RunningIdentity.fresh("logging.level.root=info")) {
            var web = new WebClient(identity);
            var person = Browser.registered(identity, "EMPLOYER");
            new Browser(identity).signIn(person, "a wrong password");
            identity.clientCredentials("demo-employer", "a wrong secret");
            var code = web.codeFor(person);
            var tokens = web.exchange(code);
            var access = Answers.text(tokens, "access_token");
            var created = identity.postJson("/accounts/clients", access, "{\"name\":\"人事系统\"}");
            var renewed = identity.sendJson(
                    "POST",
                    "/accounts/clients/" + Answers.text(created, "clientId") + "/secret",
                    access,
                    "{\"keepOldFor\":\"PT24H\"}");
            var old = Answers.text(tokens, "refresh_token");
            var refreshed = Answers.text(web.refresh(old), "refresh_token");
            var secrets = List.of(
                    Browser.PASSWORD,
                    "a wrong password",
                    RunningIdentity.EMPLOYER_SECRET,
                    "a wrong secret",
                    code,
                    access,
                    Answers.text(tokens, "id_token"),
                    old,
                    refreshed,
                    Answers.text(created, "secret"),
                    Answers.text(renewed, "secret"));

            assertThat(stored(identity))
                    .contains(person, "{sha256}", "{bcrypt}")
                    .doesNotContain(secrets);
            web.refresh(old);
            assertThat(output.getAll())
                    .contains("a spent refresh token came again")
                    .doesNotContain(person)
                    .doesNotContain(secrets);
        }
    }

    @Test
    void signInsThatHaveRunOutAreForgotten() {
        try (var identity = RunningIdentity.fresh()) {
            var web = new WebClient(identity);
            var token = Answers.text(web.signIn(Browser.registered(identity, "JOBSEEKER")), "refresh_token");
            web.refresh(token);

            identity.putClockForward(Duration.ofDays(13));
            identity.runScheduled("ExpiredTokens");
            assertThat(rows(identity, "oauth2_authorization")).isEqualTo(1);
            assertThat(rows(identity, "spent_refresh_token")).isEqualTo(1);

            identity.putClockForward(Duration.ofDays(2));
            identity.runScheduled("ExpiredTokens");
            assertThat(rows(identity, "oauth2_authorization")).isZero();
            assertThat(rows(identity, "spent_refresh_token")).isZero();
        }
    }

    private static String stored(RunningIdentity identity) {
        var all = new StringBuilder();
        for (var table : TABLES) {
            identity.database()
                    .sql("SELECT t::text FROM " + table + " t")
                    .query((row, number) -> row.getString(1))
                    .list()
                    .forEach(all::append);
        }
        return all.toString();
    }

    private static int rows(RunningIdentity identity, String table) {
        return identity.database()
                .sql("SELECT count(*) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
