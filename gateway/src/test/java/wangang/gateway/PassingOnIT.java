package wangang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.http.HttpRequest;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassingOnIT extends ThroughTheGateway {

    @ParameterizedTest
    @CsvSource({
        "/api/vacancies/search?q=x, matching",
        "/api/pay-guidance?title=x, matching",
        "/api/vacancies/1/candidates, matching",
        "/api/candidates/of, matching",
        "/api/vacancies/1/way, matching",
        "/api/vacancies/1/reach, matching",
        "/api/jobseekers/me/recommendations, matching",
        "/api/jobseekers/me/matches, matching",
        "/api/jobseekers/me/matches/7, matching",
        "/api/marks, matching",
        "/api/marks/7, matching",
        "/api/jobseekers/me/alerts, matching",
        "/api/jobseekers/me/inbox/3/read, matching",
        "/api/jobseekers/me/stream, matching",
        "/api/matching/reindex, matching",
        "/api/staffing-matches/1, matching",
        "/api/vacancies, employer-vacancy",
        "/api/vacancies/1, employer-vacancy",
        "/api/vacancies/import, employer-vacancy",
        "/api/employers/me, employer-vacancy",
        "/api/employer-tasks/1/completion, employer-vacancy",
        "/api/feed/vacancies?since=x&limit=10, employer-vacancy",
        "/api/feed/vacancies/snapshot, employer-vacancy",
        "/api/applications/mine, employer-vacancy",
        "/api/legality/blocked, employer-vacancy",
        "/api/policies/matching, employer-vacancy",
        "/api/staffing/agreements/1/acceptance, employer-vacancy",
        "/api/webhooks, employer-vacancy",
        "/api/webhooks/1/deliveries/2/replay, employer-vacancy",
        "/api/campaigns, campaign",
        "/api/campaigns/1/progress, campaign",
        "/api/enrolments/mine, campaign",
        "/api/fairs/1, campaign",
        "/api/booths/mine, campaign",
        "/api/registrations/mine, campaign",
        "/api/interviews/mine, campaign",
        "/oauth2/jwks, identity",
        "/.well-known/openid-configuration, identity",
        "/login, identity",
        "/accounts/registrations, identity",
        "/assets/identity.css, identity",
    })
    void sendsEachPathToItsService(String path, String service) {
        IDENTITY.answers(PlayedService.json(200, "identity"));
        VACANCIES.answers(PlayedService.json(200, "employer-vacancy"));
        MATCHING.answers(PlayedService.json(200, "matching"));
        CAMPAIGN.answers(PlayedService.json(200, "campaign"));

        assertThat(get(path).body()).isEqualTo(service);
    }

    @Test
    void keepsTheQueryAsItWasWritten() {
        MATCHING.answers(PlayedService.json(200, "{}"));

        get("/api/vacancies/search?q=%E4%BC%9A%E8%AE%A1%20C%2B%2B&near=31.2,121.4&empty=&kind=A&kind=B");

        assertThat(MATCHING.requests())
                .containsExactly(
                        "GET /api/vacancies/search?q=%E4%BC%9A%E8%AE%A1%20C%2B%2B&near=31.2,121.4&empty=&kind=A&kind=B");
    }

    @Test
    void doesNotPassOnWhatOnlyAProxyMaySay() {
        var seen = headersSeenBy(VACANCIES);

        send(
                "/api/employers/me",
                request -> request.header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-Prefix", "/evil")
                        .header("Forwarded", "for=6.6.6.6")
                        .header("X-Real-IP", "6.6.6.6")
                        .header("Authorization", "Bearer some.kept.token"));

        assertThat(seen.get().keySet())
                .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("x-forwarded"))
                .doesNotContain("Forwarded", "X-real-ip");
        assertThat(seen.get().getFirst("Authorization")).isEqualTo("Bearer some.kept.token");
    }

    @Test
    void handsTheTraceAndTheRequestIdOn() {
        var seen = headersSeenBy(VACANCIES);

        var response = send(
                "/api/employers/me",
                request -> request.header("X-Request-Id", "order-77")
                        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

        assertThat(seen.get().getFirst("X-Request-Id")).isEqualTo("order-77");
        assertThat(response.headers().allValues("X-Request-Id")).containsExactly("order-77");
        assertThat(seen.get().getFirst("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        assertThat(seen.get().getFirst("traceparent")).doesNotContain("b7ad6b7169203331");
    }

    @Test
    void replacesARequestIdThatCouldForgeLogLines() {
        var response = send("/api/employers/me", request -> request.header("X-Request-Id", "a b{}"));

        assertThat(response.headers().firstValue("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[0-9a-f-]{36}"));
    }

    @Test
    void passesFormsOn() {
        var body = new AtomicReference<String>();
        IDENTITY.answers(exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
        });

        send(
                "/oauth2/token?x=1",
                request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=a%2Bb%26c")));

        assertThat(body.get()).isEqualTo("grant_type=client_credentials&scope=a%2Bb%26c");
        assertThat(IDENTITY.requests()).containsExactly("POST /oauth2/token?x=1");
    }

    @Test
    void passesAnswersBackAsTheyAre() {
        VACANCIES.answers(exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"3\"");
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            exchange.getResponseHeaders().set("Server", "secret/1.0");
            exchange.getResponseHeaders().set("Location", VACANCIES.url() + "/api/vacancies/9?x=1");
            exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
            var body = "{\"code\":\"request/token-invalid\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(401, body.length);
            exchange.getResponseBody().write(body);
        });

        var response = get("/api/vacancies/9");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEqualTo("{\"code\":\"request/token-invalid\"}");
        assertThat(response.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(response.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(response.headers().firstValue("Location")).hasValue("/api/vacancies/9?x=1");
        assertThat(response.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void neitherUnpacksNorFollows() {
        var packed = HexFormat.of().parseHex("1f8b0800000000000003abae05004318a1a302000000");
        VACANCIES.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.getResponseHeaders().set("Location", "https://elsewhere.example/");
            exchange.sendResponseHeaders(302, packed.length);
            exchange.getResponseBody().write(packed);
        });

        var response = get("/api/employers/me");

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(response.headers().firstValue("Location")).hasValue("https://elsewhere.example/");
    }

    @Test
    void passesABigBodyUnchanged() throws Exception {
        var body = new byte[40 * 1024 * 1024];
        new Random(7).nextBytes(body);
        var received = new AtomicReference<byte[]>();
        VACANCIES.answers(exchange -> {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                var in = exchange.getRequestBody();
                var buffer = new byte[8192];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
                received.set(digest.digest());
            } catch (java.security.NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
            exchange.sendResponseHeaders(204, -1);
        });

        var response = send(
                "/api/vacancies/import",
                request ->
                        request.header("Content-Type", "text/csv").POST(HttpRequest.BodyPublishers.ofByteArray(body)));

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(received.get())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(body));
    }

    @Test
    void setsStrictBrowserRulesThatAPageMayReplace() {
        assertThat(get("/api/employers/me").headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
        IDENTITY.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "style-src 'self'");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(200, -1);
        });

        var page = get("/login");

        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly("style-src 'self'");
        assertThat(page.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    }

    @Test
    void isClosedToOtherOrigins() {
        var preflight = send(
                "/api/vacancies/search",
                request -> request.header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(preflight.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private static AtomicReference<Headers> headersSeenBy(PlayedService service) {
        var seen = new AtomicReference<Headers>();
        service.answers(exchange -> {
            seen.set(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(200, -1);
        });
        return seen;
    }
}
