package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an employer's client may do, from the page to the token. */
class ClientScopesIT {

    private static final String TWO = "\"feed:read\",\"applications:read\"";

    private static final RunningIdentity IDENTITY = RunningIdentity.shared();

    private String employer = "";

    @BeforeEach
    void signIn() {
        employer =
                Answers.text(new WebClient(IDENTITY).signIn(Browser.registered(IDENTITY, "EMPLOYER")), "access_token");
    }

    @Test
    void aClientHasTheScopesThatItWasGiven() throws Exception {
        var created = create(TWO);

        assertThat(texts(Answers.json(created).path("scopes"))).containsExactly("applications:read", "feed:read");
        assertThat(texts(listed().path("scopes"))).containsExactly("applications:read", "feed:read");
        var issued = token(created, Map.of());
        assertThat(scopeOf(issued)).isEqualTo("applications:read feed:read");
        assertThat(Answers.text(issued, "scope").split(" "))
                .containsExactlyInAnyOrder("applications:read", "feed:read");
    }

    @Test
    void withoutAChoiceAClientHasAllThatThereAre() throws Exception {
        var created = IDENTITY.postJson("/accounts/clients", employer, "{\"name\":\"人事系统\"}");

        var offered = Answers.json(IDENTITY.withToken("GET", "/accounts/clients/scopes", employer))
                .path("items");
        assertThat(offered.valueStream().map(scope -> scope.path("meaning").asString()))
                .allMatch(meaning -> !meaning.isBlank());
        assertThat(texts(Answers.json(created).path("scopes")))
                .contains("vacancies:write", "webhooks")
                .containsExactlyElementsOf(offered.valueStream()
                        .map(scope -> scope.path("name").asString())
                        .toList());
        assertThat(scopeOf(token(created, Map.of()))).contains("vacancies:write", "webhooks");
    }

    @Test
    void aTokenMayBeGoodForLess() throws Exception {
        var created = create(TWO);

        assertThat(scopeOf(token(created, Map.of("scope", "feed:read")))).isEqualTo("feed:read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacancies:write", "feed:read vacancies:write", "openid", "everything"})
    void noTokenIsGoodForMore(String scope) {
        Answers.assertOauthError(token(create(TWO), Map.of("scope", scope)), 400, "invalid_scope");
    }

    @Test
    void theScopesOfAClientCanBeChanged() throws Exception {
        var created = create(TWO);

        var changed = change(created, "\"webhooks\",\"webhooks\"");

        assertThat(texts(Answers.json(changed).path("scopes"))).containsExactly("webhooks");
        assertThat(texts(listed().path("scopes"))).containsExactly("webhooks");
        assertThat(scopeOf(token(created, Map.of()))).isEqualTo("webhooks");
        Answers.assertOauthError(token(created, Map.of("scope", "feed:read")), 400, "invalid_scope");
    }

    @Test
    void aNewSecretLeavesTheScopesAsTheyAre() throws Exception {
        var created = create(TWO);

        var renewed = IDENTITY.withToken("POST", path(created) + "/secret", employer);

        assertThat(scopeOf(token(renewed, Map.of()))).isEqualTo("applications:read feed:read");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | 422 | identity/scopes-missing
            "everything" | 422 | identity/scope-unknown
            "feed:read","" | 422 | identity/scope-unknown
            null | 400 | request/invalid-field
            """)
    void aChoiceIsOfWhatThereIs(String scopes, int status, String code) {
        var chosen = scopes == null ? "" : scopes;

        Answers.assertProblem(create(chosen), status, code);
        Answers.assertProblem(change(create(TWO), chosen), status, code);
    }

    @Test
    void nobodyElseChangesThem() {
        var created = create(TWO);
        employer =
                Answers.text(new WebClient(IDENTITY).signIn(Browser.registered(IDENTITY, "EMPLOYER")), "access_token");

        Answers.assertProblem(change(created, "\"webhooks\""), 404, "identity/client-unknown");
    }

    @Test
    void aClientManagesNoClients() {
        var created = IDENTITY.postJson("/accounts/clients", employer, "{\"name\":\"人事系统\"}");
        var token = Answers.text(token(created, Map.of()), "access_token");

        var refused = List.of(
                IDENTITY.withToken("GET", "/accounts/clients", token),
                IDENTITY.postJson("/accounts/clients", token, "{\"name\":\"另一个\"}"),
                IDENTITY.sendJson("PUT", path(created) + "/scopes", token, "{\"scopes\":[\"webhooks\"]}"),
                IDENTITY.withToken("POST", path(created) + "/secret", token),
                IDENTITY.withToken("DELETE", path(created) + "/secret/old", token),
                IDENTITY.withToken("DELETE", path(created), token));

        assertThat(refused).allSatisfy(answer -> {
            Answers.assertProblem(answer, 403, "request/scope-missing");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"insufficient_scope\"");
        });
    }

    @Test
    void thePlatformsOwnClientsAndPeopleAreHeldToNone() throws Exception {
        assertThat(Answers.claims(IDENTITY.operatorToken()).getClaim("scope")).isNull();
        assertThat(Answers.claims(IDENTITY.employerToken()).getClaim("scope")).isNull();
        assertThat(IDENTITY.withToken("GET", "/accounts/clients", IDENTITY.employerToken())
                        .statusCode())
                .isEqualTo(200);
        assertThat(IDENTITY.withToken("GET", "/accounts/clients", employer).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> create(String scopes) {
        return IDENTITY.postJson(
                "/accounts/clients", employer, "{\"name\":\"人事系统\",\"scopes\":[%s]}".formatted(scopes));
    }

    private HttpResponse<String> change(HttpResponse<String> created, String scopes) {
        return IDENTITY.sendJson("PUT", path(created) + "/scopes", employer, "{\"scopes\":[%s]}".formatted(scopes));
    }

    private JsonNode listed() {
        return Answers.json(IDENTITY.withToken("GET", "/accounts/clients", employer))
                .path("items")
                .get(0);
    }

    private static HttpResponse<String> token(HttpResponse<String> client, Map<String, String> more) {
        return IDENTITY.clientCredentials(Answers.text(client, "clientId"), Answers.text(client, "secret"), more);
    }

    private static String scopeOf(HttpResponse<String> issued) throws java.text.ParseException {
        return Answers.claims(Answers.text(issued, "access_token")).getStringClaim("scope");
    }

    private static String path(HttpResponse<String> created) {
        return "/accounts/clients/" + Answers.text(created, "clientId");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
