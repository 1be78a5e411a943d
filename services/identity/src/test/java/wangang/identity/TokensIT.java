package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensIT {

    private static final RunningIdentity IDENTITY = RunningIdentity.shared();

    @Test
    void aClientsTokenIsSignedWithAPublishedKeyAndActsForItsAccount() throws Exception {
        var token = Answers.jwt(IDENTITY.employerToken());

        var keys = JWKSet.parse(IDENTITY.get("/oauth2/jwks").body());
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(RunningIdentity.ISSUER);
        assertThat(UUID.fromString(claims.getSubject())).isNotNull();
        assertThat(claims.getStringListClaim("roles")).containsExactly("EMPLOYER");
        assertThat(claims.getStringListClaim("subdistricts")).isEmpty();
        assertThat(claims.getExpirationTime().toInstant())
                .isCloseTo(Instant.now().plus(Duration.ofHours(12)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void publishesPublicHalvesOnly() throws Exception {
        assertThat(JWKSet.parse(IDENTITY.get("/oauth2/jwks").body()).getKeys())
                .isNotEmpty()
                .noneMatch(JWK::isPrivate);
    }

    @Test
    void theOperatorsTokenIsShortLived() throws Exception {
        var claims = Answers.claims(IDENTITY.operatorToken());

        assertThat(claims.getStringListClaim("roles")).containsExactly("SERVICE");
        assertThat(claims.getExpirationTime().toInstant())
                .isCloseTo(Instant.now().plus(Duration.ofMinutes(15)), within(1, ChronoUnit.MINUTES));
    }

    @ParameterizedTest
    @CsvSource({
        "demo-employer, guessed",
        "demo-employer, the-operators-secret",
        "demo-officer, no-secret-in-the-settings",
        "wangang-web, it-has-none",
        "nobody, guessed",
    })
    void whoIsNoClientOrHasNotItsSecretGetsNothing(String client, String secret) {
        Answers.assertOauthError(IDENTITY.clientCredentials(client, secret), 401, "invalid_client");
    }

    @Test
    void aClientWithoutASecretInTheSettingsIsNotOpenedByAnEmptyOne() {
        assertThat(IDENTITY.clientCredentials("demo-officer", "").statusCode()).isEqualTo(400);
    }

    @Test
    void theWebClientGetsNoTokenWithoutAPerson() {
        Answers.assertOauthError(
                IDENTITY.postForm(
                        "/oauth2/token", Map.of("grant_type", "client_credentials", "client_id", WebClient.ID)),
                401,
                "invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"})
    void tellsTheWorldItsPublicAddressesWhateverItIsAskedAs(String path) {
        var discovery = Answers.json(IDENTITY.send(
                path,
                request -> request.header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Proto", "http")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("Forwarded", "host=evil.example;proto=http")));

        assertThat(discovery.path("issuer").asString()).isEqualTo(RunningIdentity.ISSUER);
        assertThat(List.of("authorization_endpoint", "token_endpoint", "jwks_uri", "revocation_endpoint"))
                .allSatisfy(endpoint -> assertThat(discovery.path(endpoint).asString())
                        .startsWith(RunningIdentity.ISSUER + "/oauth2/"));
        assertThat(discovery.path("code_challenge_methods_supported").valueStream())
                .extracting(method -> method.asString())
                .containsExactly("S256");
    }

    @Test
    void forwardedHeadersDoNotChangeWhoIssuedAToken() {
        var issued = IDENTITY.send(
                "/oauth2/token",
                request -> Form.post(
                                request,
                                Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        "demo-employer",
                                        "client_secret",
                                        RunningIdentity.EMPLOYER_SECRET))
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "host=evil.example;proto=http"));

        assertThat(Answers.claims(Answers.text(issued, "access_token")).getIssuer())
                .isEqualTo(RunningIdentity.ISSUER);
    }

    @Test
    void demoTokensAreNotOfferedUnlessSwitchedOn() {
        var response = IDENTITY.postJson(
                "/accounts/demo-tokens",
                IDENTITY.operatorToken(),
                "{\"account\":\"%s\",\"role\":\"JOBSEEKER\"}".formatted(UUID.randomUUID()));

        assertThat(response.statusCode()).isEqualTo(404);
    }
}
