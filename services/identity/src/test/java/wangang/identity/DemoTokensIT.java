package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTokensIT {

    private static final RunningIdentity IDENTITY = RunningIdentity.fresh("wangang.identity.demo-tokens=true");

    @AfterAll
    static void stop() {
        IDENTITY.close();
    }

    @Test
    void theOperatorObtainsATokenForAnyAccount() throws Exception {
        var account = UUID.randomUUID();

        var response = ask(IDENTITY.operatorToken(), wanting(account, "JOBSEEKER"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Answers.json(response).path("expiresIn").asLong()).isEqualTo(12 * 3_600);
        var claims = Answers.claims(Answers.text(response, "accessToken"));
        assertThat(claims.getSubject()).isEqualTo(account.toString());
        assertThat(claims.getStringListClaim("roles")).containsExactly("JOBSEEKER");
        assertThat(claims.getIssuer()).isEqualTo(RunningIdentity.ISSUER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 60, 43_200})
    void theOperatorMayAskForAShorterLife(long seconds) {
        var response = ask(IDENTITY.operatorToken(), living(String.valueOf(seconds)));

        assertThat(Answers.json(response).path("expiresIn").asLong()).isEqualTo(seconds);
        var claims = Answers.claims(Answers.text(response, "accessToken"));
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3600", "43201", "9223372036854775807"})
    void noLifeIsLongerThanHalfADayOrOverBeforeItBegan(String seconds) {
        var refused = ask(IDENTITY.operatorToken(), living(seconds));

        Answers.assertProblem(refused, 400, "request/invalid-field");
        assertThat(Answers.json(refused).path("errors").get(0).path("field").asString())
                .isEqualTo("lifeSeconds");
        assertThat(Answers.json(refused).path("detail").asString()).contains("1 至 43200 秒");
    }

    @Test
    void aLifeIsANumber() {
        Answers.assertProblem(ask(IDENTITY.operatorToken(), living("\"long\"")), 400, "request/wrong-type");
    }

    @Test
    void nobodyElseObtainsAny() {
        var wanted = wanting(UUID.randomUUID(), "JOBSEEKER");

        Answers.assertProblem(ask(IDENTITY.employerToken(), wanted), 403, "request/forbidden");
        Answers.assertProblem(ask("", wanted), 401, "request/unauthenticated");
    }

    @Test
    void noDemoTokenIsAnOperators() {
        Answers.assertProblem(
                ask(IDENTITY.operatorToken(), wanting(UUID.randomUUID(), "SERVICE")), 403, "identity/role-not-open");
    }

    @Test
    void anAccountThatDoesNotExistHereHasNoClients() {
        var stranger =
                Answers.text(ask(IDENTITY.operatorToken(), wanting(UUID.randomUUID(), "EMPLOYER")), "accessToken");

        Answers.assertProblem(
                IDENTITY.postJson("/accounts/clients", stranger, "{\"name\":\"人事系统\"}"),
                403,
                "identity/account-unknown");
    }

    private static HttpResponse<String> ask(String token, String wanted) {
        return IDENTITY.postJson("/accounts/demo-tokens", token, wanted);
    }

    private static String wanting(UUID account, String role) {
        return "{\"account\":\"%s\",\"role\":\"%s\"}".formatted(account, role);
    }

    private static String living(String seconds) {
        return "{\"account\":\"%s\",\"role\":\"JOBSEEKER\",\"lifeSeconds\":%s}".formatted(UUID.randomUUID(), seconds);
    }
}
