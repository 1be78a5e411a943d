package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** Authorization code with PKCE for people, and what comes after it. */
class SignInIT {

    private static final RunningIdentity IDENTITY = RunningIdentity.shared();
    private static final WebClient WEB = new WebClient(IDENTITY);

    @Test
    void aPersonRegistersAndSignsIn() throws Exception {
        var account = Answers.text(IDENTITY.register("xiaolin", Browser.PASSWORD, "JOBSEEKER"), "account");

        var tokens = WEB.signIn("xiaolin");

        var access = Answers.text(tokens, "access_token");
        assertThat(Answers.claims(access).getSubject()).isEqualTo(account);
        assertThat(Answers.claims(access).getStringListClaim("roles")).containsExactly("JOBSEEKER");
        var id = Answers.claims(Answers.text(tokens, "id_token"));
        assertThat(id.getSubject()).isEqualTo(account);
        assertThat(id.getAudience()).containsExactly(WebClient.ID);
        assertThat(id.getDateClaim("auth_time").toInstant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        var about = IDENTITY.withToken("GET", "/userinfo", access);
        assertThat(Answers.text(about, "sub")).isEqualTo(account);
    }

    @Test
    void aPersonStaysSignedInByRefreshing() {
        var person = Browser.registered(IDENTITY, "JOBSEEKER");
        var tokens = WEB.signIn(person);

        var refreshed = WEB.refresh(Answers.text(tokens, "refresh_token"));

        assertThat(Answers.claims(Answers.text(refreshed, "access_token")).getSubject())
                .isEqualTo(Answers.claims(Answers.text(tokens, "access_token")).getSubject());
        assertThat(Answers.text(refreshed, "refresh_token")).isNotEqualTo(Answers.text(tokens, "refresh_token"));
        assertThat(WEB.refresh(Answers.text(refreshed, "refresh_token")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRefreshTokenUsedTwiceEndsTheSignIn() {
        var first = Answers.text(WEB.signIn(Browser.registered(IDENTITY, "JOBSEEKER")), "refresh_token");
        var second = Answers.text(WEB.refresh(first), "refresh_token");

        Answers.assertOauthError(WEB.refresh(first), 400, "invalid_grant");

        Answers.assertOauthError(WEB.refresh(second), 400, "invalid_grant");
    }

    @Test
    void usersOfOneRefreshTokenAtTheSameTimeDoNotAllStayIn() {
        var shared = Answers.text(WEB.signIn(Browser.registered(IDENTITY, "JOBSEEKER")), "refresh_token");

        var successors = AtOnce.run(8, () -> WEB.refresh(shared)).stream()
                .filter(answer -> answer.statusCode() == 200)
                .map(answer -> Answers.text(answer, "refresh_token"))
                .toList();

        assertThat(successors).isNotEmpty();
        assertThat(successors.stream().filter(token -> WEB.refresh(token).statusCode() == 200))
                .hasSizeLessThanOrEqualTo(1);
        var spent = IDENTITY.database()
                .sql("SELECT count(*) FROM spent_refresh_token")
                .query(Integer.class)
                .single();
        assertThat(spent).isGreaterThanOrEqualTo(successors.size());
    }

    @Test
    void aSignInThatEndedMeanwhileIsNotBroughtBack() {
        var token = Answers.text(WEB.signIn(Browser.registered(IDENTITY, "JOBSEEKER")), "refresh_token");
        var store = IDENTITY.bean(OAuth2AuthorizationService.class);
        var found = Objects.requireNonNull(store.findByToken(token, OAuth2TokenType.REFRESH_TOKEN));
        store.remove(found);

        assertThatThrownBy(() -> store.save(found)).isInstanceOf(OAuth2AuthenticationException.class);

        Answers.assertOauthError(WEB.refresh(token), 400, "invalid_grant");
    }

    @Test
    void signingOutOfAnAppEndsItsRefreshToken() {
        var token = Answers.text(WEB.signIn(Browser.registered(IDENTITY, "JOBSEEKER")), "refresh_token");

        assertThat(WEB.revoke(token).statusCode()).isEqualTo(200);

        Answers.assertOauthError(WEB.refresh(token), 400, "invalid_grant");
    }

    @Test
    void aClientWithASecretDoesNotPassForOneWithout() {
        var token = Answers.text(WEB.signIn(Browser.registered(IDENTITY, "JOBSEEKER")), "refresh_token");
        var form = Map.of("grant_type", "refresh_token", "client_id", "demo-employer", "refresh_token", token);

        Answers.assertOauthError(IDENTITY.postForm("/oauth2/token", form), 401, "invalid_client");
        Answers.assertOauthError(
                IDENTITY.postForm("/oauth2/revoke", Map.of("client_id", "demo-employer", "token", token)),
                401,
                "invalid_client");
        Answers.assertOauthError(
                IDENTITY.postForm("/oauth2/introspect", Map.of("client_id", WebClient.ID, "token", token)),
                401,
                "invalid_client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "another-verifier-that-is-longer-than-forty-three-characters"})
    void aCodeIsWorthNothingWithoutItsVerifier(String verifier) {
        var code = WEB.codeFor(Browser.registered(IDENTITY, "JOBSEEKER"));

        var refused = WEB.exchange(code, Map.of("code_verifier", verifier));

        assertThat(refused.statusCode()).as(refused.body()).isIn(400, 401);
        assertThat(Answers.json(refused).path("error").asString()).isIn("invalid_grant", "invalid_client");
        assertThat(Answers.json(refused).has("access_token")).isFalse();
    }

    @Test
    void aCodeUsedTwiceEndsTheSignIn() {
        var code = WEB.codeFor(Browser.registered(IDENTITY, "JOBSEEKER"));
        var token = Answers.text(WEB.exchange(code), "refresh_token");

        Answers.assertOauthError(WEB.exchange(code), 400, "invalid_grant");

        Answers.assertOauthError(WEB.refresh(token), 400, "invalid_grant");
    }

    @ParameterizedTest
    @CsvSource({
        "code_challenge, ''",
        "code_challenge_method, plain",
        "code_challenge_method, ''",
        "response_type, token"
    })
    void givesNoCodeWithoutAProperChallenge(String parameter, String value) {
        var answer = new Browser(IDENTITY).get(WebClient.authorization(Map.of(parameter, value)));

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=", "/login");
        assertThat(answer.statusCode()).isIn(302, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://jobs.example.evil.example/signed-in",
                "https://jobs.example@evil.example/signed-in",
                "https://jobs.example/signed-in/../evil",
                "https://jobs.example/signed-in/",
                "https://jobs.example/signed-in?more=1",
                "https://jobs.example:444/signed-in",
                "http://jobs.example/signed-in",
                "javascript:alert(1)",
            })
    void sendsNobodyToAnAddressThatIsNotRegistered(String address) {
        var browser = new Browser(IDENTITY);
        browser.signIn(Browser.registered(IDENTITY, "JOBSEEKER"), Browser.PASSWORD);

        var refused = browser.get(WebClient.authorization(Map.of("redirect_uri", address)));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void signsInWhatIsRegisteredOnly() {
        var stranger = new Browser(IDENTITY).get(WebClient.authorization(Map.of("client_id", "somebody")));

        assertThat(stranger.statusCode()).isEqualTo(400);
        assertThat(stranger.headers().firstValue("Location")).isEmpty();
    }
}
