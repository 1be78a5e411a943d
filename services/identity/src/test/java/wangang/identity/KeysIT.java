package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysIT {

    @Test
    void aNewKeyIsKnownBeforeItSignsAndTheOldOneUntilItsTokensAreGone() throws Exception {
        try (var identity = RunningIdentity.fresh(
                "wangang.identity.keys.rotation=90d",
                "wangang.identity.keys.lead=1d",
                "wangang.identity.keys.keep=2d")) {
            var first = signingKey(identity);
            assertThat(keyIds(identity)).containsExactly(first);

            pass(identity, Duration.ofDays(89).plusMinutes(1));
            assertThat(keyIds(identity)).hasSize(2).contains(first);
            assertThat(signingKey(identity)).isEqualTo(first);

            pass(identity, Duration.ofHours(23));
            var lastOfTheOld = identity.employerToken();
            assertThat(signingKeyOf(lastOfTheOld)).isEqualTo(first);

            pass(identity, Duration.ofHours(2));
            var second = signingKey(identity);
            assertThat(second).isNotEqualTo(first);
            assertThat(keyIds(identity)).containsExactlyInAnyOrder(first, second);
            assertThat(accepts(identity, lastOfTheOld)).isTrue();
            assertThat(accepts(identity, identity.employerToken())).isTrue();

            pass(identity, Duration.ofDays(3));
            assertThat(keyIds(identity)).containsExactly(second);
            assertThat(accepts(identity, lastOfTheOld)).isFalse();
        }
    }

    @Test
    void rotatingWhenNothingIsDueChangesNothing() throws Exception {
        try (var identity = RunningIdentity.fresh()) {
            var before = keyIds(identity);

            pass(identity, Duration.ofDays(30));

            assertThat(keyIds(identity)).isEqualTo(before);
        }
    }

    @Test
    void aRestartKeepsKeysClientsAccountsAndSignIns() throws Exception {
        var database = Database.fresh();
        String token;
        String person;
        String refreshToken;
        List<String> keys;
        try (var first = RunningIdentity.on(database)) {
            token = first.employerToken();
            person = Browser.registered(first, "JOBSEEKER");
            refreshToken = Answers.text(new WebClient(first).signIn(person), "refresh_token");
            keys = keyIds(first);
        }
        try (var second = RunningIdentity.on(database)) {
            assertThat(keyIds(second)).isEqualTo(keys);
            assertThat(accepts(second, token)).isTrue();
            assertThat(Answers.claims(second.employerToken()).getSubject())
                    .isEqualTo(Answers.claims(token).getSubject());
            assertThat(new WebClient(second).signIn(person).statusCode()).isEqualTo(200);
            assertThat(new WebClient(second).refresh(refreshToken).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aSecretTakenOutOfTheSettingsClosesItsClient() {
        var database = Database.fresh();
        RunningIdentity.on(database).close();

        try (var without = RunningIdentity.on(database, "wangang.identity.clients.demo.employer=")) {
            Answers.assertOauthError(
                    without.clientCredentials("demo-employer", RunningIdentity.EMPLOYER_SECRET), 401, "invalid_client");
        }
        try (var changed = RunningIdentity.on(database, "wangang.identity.clients.demo.employer=a new secret")) {
            Answers.assertOauthError(
                    changed.clientCredentials("demo-employer", RunningIdentity.EMPLOYER_SECRET), 401, "invalid_client");
            assertThat(changed.clientCredentials("demo-employer", "a new secret")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void keysAreNotReadableInTheDatabaseAndOpenWithOneSecretOnly() {
        var database = Database.fresh();
        try (var identity = RunningIdentity.on(database)) {
            var stored = identity.database()
                    .sql("SELECT sealed FROM signing_key")
                    .query(String.class)
                    .single();
            assertThat(stored).startsWith("aes:").doesNotContain("\"d\"", "RSA");
        }
        assertThatThrownBy(() -> RunningIdentity.on(database, "wangang.identity.keys.secret=another secret"))
                .hasStackTraceContaining("is not the one that the signing keys were encrypted with");
        assertThatThrownBy(() -> RunningIdentity.on(database, "wangang.identity.keys.secret="))
                .hasStackTraceContaining("wangang.identity.keys.secret is not set");
    }

    private static void pass(RunningIdentity identity, Duration time) {
        identity.putClockForward(time);
        identity.runScheduled("KeyRing");
    }

    private static boolean accepts(RunningIdentity identity, String token) {
        return identity.withToken("GET", "/accounts/clients", token).statusCode() == 200;
    }

    private static String signingKey(RunningIdentity identity) {
        return signingKeyOf(identity.employerToken());
    }

    private static String signingKeyOf(String token) {
        return Answers.jwt(token).getHeader().getKeyID();
    }

    private static List<String> keyIds(RunningIdentity identity) throws ParseException {
        return JWKSet.parse(identity.get("/oauth2/jwks").body()).getKeys().stream()
                .map(JWK::getKeyID)
                .toList();
    }
}
