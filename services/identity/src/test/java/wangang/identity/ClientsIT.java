package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Clients for an employer's own systems; here each employer may have two. */
class ClientsIT {

    private static final RunningIdentity IDENTITY =
            RunningIdentity.fresh("wangang.identity.clients.most-per-employer=2");

    private String person = "";
    private String employer = "";

    @AfterAll
    static void stop() {
        IDENTITY.close();
    }

    @BeforeEach
    void signIn() {
        person = Browser.registered(IDENTITY, "EMPLOYER");
        employer = tokenOf(person);
    }

    @Test
    void aClientActsForItsEmployer() throws Exception {
        var created = create(employer);

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Cache-Control")).hasValue("no-store");
        var issued = IDENTITY.clientCredentials(idIn(created), secretIn(created));
        var claims = Answers.claims(Answers.text(issued, "access_token"));
        assertThat(claims.getSubject()).isEqualTo(Answers.claims(employer).getSubject());
        assertThat(claims.getStringListClaim("roles")).containsExactly("EMPLOYER");
    }

    @Test
    void theSecretIsShownOnceOnly() {
        var created = create(employer);

        var listed = list(employer);

        assertThat(Answers.json(listed).path("items").valueStream())
                .singleElement()
                .satisfies(client -> {
                    assertThat(client.path("clientId").asString()).isEqualTo(idIn(created));
                    assertThat(client.path("name").asString()).isEqualTo("人事系统");
                });
        assertThat(listed.body()).doesNotContain(secretIn(created));
    }

    @Test
    void aNewSecretReplacesTheOld() {
        var created = create(employer);

        var renewed = IDENTITY.withToken("POST", path(created) + "/secret", employer);

        Answers.assertOauthError(IDENTITY.clientCredentials(idIn(created), secretIn(created)), 401, "invalid_client");
        assertThat(IDENTITY.clientCredentials(idIn(created), secretIn(renewed)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRemovedClientGetsNoMoreTokens() {
        var created = create(employer);

        assertThat(IDENTITY.withToken("DELETE", path(created), employer).statusCode())
                .isEqualTo(204);

        Answers.assertOauthError(IDENTITY.clientCredentials(idIn(created), secretIn(created)), 401, "invalid_client");
        assertThat(Answers.json(list(employer)).path("items")).isEmpty();
        Answers.assertProblem(IDENTITY.withToken("DELETE", path(created), employer), 404, "identity/client-unknown");
    }

    @Test
    void anotherEmployerNeitherSeesNorTouchesIt() {
        var created = create(employer);
        var other = tokenOfANew("EMPLOYER");

        assertThat(Answers.json(list(other)).path("items")).isEmpty();
        Answers.assertProblem(
                IDENTITY.withToken("POST", path(created) + "/secret", other), 404, "identity/client-unknown");
        Answers.assertProblem(IDENTITY.withToken("DELETE", path(created), other), 404, "identity/client-unknown");
        assertThat(IDENTITY.clientCredentials(idIn(created), secretIn(created)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsDoneWithAClientIsWrittenDown() {
        var created = create(employer);
        IDENTITY.withToken("POST", path(created) + "/secret", employer);
        IDENTITY.sendJson("PUT", path(created) + "/scopes", employer, "{\"scopes\":[\"fairs\"]}");
        IDENTITY.withToken("DELETE", path(created) + "/secret/old", employer);
        IDENTITY.withToken("DELETE", path(created), employer);

        assertThat(IDENTITY.database()
                        .sql("SELECT action FROM audit_entry WHERE account = :account AND subject_type = 'client'")
                        .param("account", Answers.claims(employer).getSubject())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "client.created",
                        "client.secret-renewed",
                        "client.scopes-changed",
                        "client.old-secret-voided",
                        "client.removed");
    }

    @Test
    void showsWhenAClientWasLastUsedToADay() {
        var created = create(employer);
        assertThat(onlyClient().has("lastUsedAt")).isFalse();

        IDENTITY.clientCredentials(idIn(created), "guessed");
        assertThat(onlyClient().has("lastUsedAt")).isFalse();

        IDENTITY.clientCredentials(idIn(created), secretIn(created));
        var first = onlyClient().path("lastUsedAt").asString();
        assertThat(Instant.parse(first)).isCloseTo(IDENTITY.now(), within(1, ChronoUnit.MINUTES));

        IDENTITY.putClockForward(Duration.ofHours(23));
        IDENTITY.clientCredentials(idIn(created), secretIn(created));
        employer = tokenOf(person);
        assertThat(onlyClient().path("lastUsedAt").asString()).isEqualTo(first);

        IDENTITY.putClockForward(Duration.ofHours(2));
        IDENTITY.clientCredentials(idIn(created), secretIn(created));
        employer = tokenOf(person);
        assertThat(onlyClient().path("lastUsedAt").asString()).isGreaterThan(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wangang-web", "wangang-operator", "demo-employer"})
    void thePlatformsOwnClientsAreNobodysToTouch(String client) {
        Answers.assertProblem(
                IDENTITY.withToken("DELETE", "/accounts/clients/" + client, employer), 404, "identity/client-unknown");
        Answers.assertProblem(
                IDENTITY.withToken("POST", "/accounts/clients/" + client + "/secret", employer),
                404,
                "identity/client-unknown");
    }

    @Test
    void noEmployerHasMoreThanItsShareNotEvenAllAtOnce() {
        var answers = AtOnce.run(5, () -> create(employer));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> Answers.assertProblem(answer, 422, "identity/too-many-clients"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "zero\\u0000byte", "two\\nlines"})
    void aClientHasAReadableName(String name) {
        Answers.assertProblem(
                IDENTITY.postJson("/accounts/clients", employer, "{\"name\":\"%s\"}".formatted(name)),
                400,
                "request/invalid-field");
    }

    @Test
    void onlyEmployersHaveClients() {
        Answers.assertProblem(create(tokenOfANew("JOBSEEKER")), 403, "request/forbidden");
        Answers.assertProblem(list(IDENTITY.operatorToken()), 403, "request/forbidden");
        Answers.assertProblem(list(""), 401, "request/unauthenticated");
    }

    private static String tokenOfANew(String role) {
        return tokenOf(Browser.registered(IDENTITY, role));
    }

    private static String tokenOf(String person) {
        return Answers.text(new WebClient(IDENTITY).signIn(person), "access_token");
    }

    private JsonNode onlyClient() {
        return Answers.json(list(employer)).path("items").get(0);
    }

    private static HttpResponse<String> create(String token) {
        return IDENTITY.postJson("/accounts/clients", token, "{\"name\":\"人事系统\"}");
    }

    private static HttpResponse<String> list(String token) {
        return IDENTITY.withToken("GET", "/accounts/clients", token);
    }

    private static String idIn(HttpResponse<String> answer) {
        return Answers.text(answer, "clientId");
    }

    private static String secretIn(HttpResponse<String> answer) {
        return Answers.text(answer, "secret");
    }

    private static String path(HttpResponse<String> created) {
        return "/accounts/clients/" + idIn(created);
    }
}
