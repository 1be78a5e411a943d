package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.identity.clients.OldSecrets;

/** Secrets are renewed while an employer's systems go on. */
class SecretRenewalIT {

    private static final RunningIdentity IDENTITY = RunningIdentity.fresh();

    private String employer = "";
    private String client = "";
    private String first = "";

    @AfterAll
    static void stop() {
        IDENTITY.close();
    }

    @BeforeEach
    void makeAClient() {
        employer =
                Answers.text(new WebClient(IDENTITY).signIn(Browser.registered(IDENTITY, "EMPLOYER")), "access_token");
        var created = IDENTITY.postJson("/accounts/clients", employer, "{\"name\":\"人事系统\"}");
        client = Answers.text(created, "clientId");
        first = Answers.text(created, "secret");
    }

    @Test
    void bothSecretsAreTakenUntilTheOldOnesTimeIsOver() {
        var renewed = renew("{\"keepOldFor\":\"PT10M\"}");
        var second = Answers.text(renewed, "secret");

        var until = Answers.text(renewed, "oldSecretUntil");
        assertThat(Instant.parse(until))
                .isCloseTo(IDENTITY.now().plus(Duration.ofMinutes(10)), within(1, ChronoUnit.MINUTES));
        assertThat(listed()).contains(until);
        assertTaken(first);
        assertTaken(second);
        assertRefused("guessed");

        IDENTITY.putClockForward(Duration.ofMinutes(11));
        assertRefused(first);
        assertTaken(second);
        assertThat(listed()).doesNotContain("oldSecretUntil");
    }

    @Test
    void anOldSecretThatIsOverIsForgotten() {
        renew("{\"keepOldFor\":\"PT10M\"}");
        IDENTITY.runScheduled("ClientSecrets");
        assertThat(oldHashes()).isOne();

        IDENTITY.putClockForward(Duration.ofMinutes(11));
        IDENTITY.runScheduled("ClientSecrets");

        assertThat(oldHashes()).isZero();
    }

    @Test
    void theOldSecretCanBeVoidedBeforeItsTime() {
        var second = Answers.text(renew("{\"keepOldFor\":\"P7D\"}"), "secret");

        assertThat(IDENTITY.withToken("DELETE", path() + "/secret/old", employer)
                        .statusCode())
                .isEqualTo(204);

        assertRefused(first);
        assertTaken(second);
        assertThat(listed()).doesNotContain("oldSecretUntil");
        assertThat(oldHashes()).isZero();
    }

    @Test
    void onlyTheSecretBeforeThePresentOneIsKept() {
        var second = Answers.text(renew("{\"keepOldFor\":\"PT24H\"}"), "secret");
        var third = Answers.text(renew("{\"keepOldFor\":\"PT1H\"}"), "secret");

        assertRefused(first);
        assertTaken(second);
        assertTaken(third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"keepOldFor\":null}", "{\"keepOldFor\":\"PT0S\"}"})
    void unlessItIsKeptTheOldSecretIsVoidAtOnceEvenOneKeptBefore(String body) {
        var second = Answers.text(renew("{\"keepOldFor\":\"PT24H\"}"), "secret");

        var third = renew(body);

        assertThat(Answers.json(third).has("oldSecretUntil")).isFalse();
        assertRefused(first);
        assertRefused(second);
        assertTaken(Answers.text(third, "secret"));
    }

    @ParameterizedTest
    @CsvSource({
        "P8D, request/invalid-field",
        "PT168H1S, request/invalid-field",
        "-PT1S, request/invalid-field",
        "24h, request/wrong-type"
    })
    void nothingIsKeptLongerThanAWeek(String duration, String code) {
        Answers.assertProblem(renew("{\"keepOldFor\":\"%s\"}".formatted(duration)), 400, code);

        assertTaken(first);
    }

    @Test
    void renewingAllAtOnceLeavesOneSecretAndTheOneBeforeIt() {
        var secrets = AtOnce.run(4, () -> renew("{\"keepOldFor\":\"PT1H\"}")).stream()
                .map(answer -> Answers.text(answer, "secret"))
                .toList();

        assertThat(secrets)
                .filteredOn(secret -> IDENTITY.clientCredentials(client, secret).statusCode() == 200)
                .hasSize(2);
        assertRefused(first);
    }

    @Test
    void howLongARefusalTakesDoesNotTellWhetherThereIsAnOldSecret() {
        var earlier = IDENTITY.bean(OldSecrets.class).asClients();
        var nobodys = Objects.requireNonNull(earlier.findByClientId(client)).getClientSecret();

        renew("{\"keepOldFor\":\"PT24H\"}");

        var kept = Objects.requireNonNull(earlier.findByClientId(client)).getClientSecret();
        // The same method at the same strength, which is the prefix of a hash.
        assertThat(nobodys)
                .startsWith("{bcrypt}")
                .isNotEqualTo(kept)
                .startsWith(String.valueOf(kept).substring(0, 15));
    }

    @Test
    void nobodyElseVoidsIt() {
        renew("{\"keepOldFor\":\"PT24H\"}");
        var other =
                Answers.text(new WebClient(IDENTITY).signIn(Browser.registered(IDENTITY, "EMPLOYER")), "access_token");

        Answers.assertProblem(
                IDENTITY.withToken("DELETE", path() + "/secret/old", other), 404, "identity/client-unknown");
        assertTaken(first);
    }

    private void assertTaken(String secret) {
        assertThat(IDENTITY.clientCredentials(client, secret).statusCode()).isEqualTo(200);
    }

    private void assertRefused(String secret) {
        Answers.assertOauthError(IDENTITY.clientCredentials(client, secret), 401, "invalid_client");
    }

    private HttpResponse<String> renew(String body) {
        return IDENTITY.sendJson("POST", path() + "/secret", employer, body);
    }

    private String listed() {
        return IDENTITY.withToken("GET", "/accounts/clients", employer).body();
    }

    private int oldHashes() {
        return IDENTITY.database()
                .sql("SELECT count(old_secret_hash) FROM client_account WHERE client_id = :client")
                .param("client", client)
                .query(Integer.class)
                .single();
    }

    private String path() {
        return "/accounts/clients/" + client;
    }
}
