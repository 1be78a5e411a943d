package wangang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "wangang.gateway.rate-limits.account.per-second=1",
            "wangang.gateway.rate-limits.account.burst=5",
            "wangang.gateway.rate-limits.anonymous.per-second=1",
            "wangang.gateway.rate-limits.anonymous.burst=3",
            "wangang.gateway.rate-limits.address.per-second=1000",
            "wangang.gateway.rate-limits.address.burst=1000",
            "wangang.gateway.cors.origins=https://portal.example"
        })
class RateLimitIT extends ThroughTheGateway {

    @Test
    void limitsAnAccountAndNotItsNeighbour() {
        HttpResponse<String> last = as("zhang");
        for (int call = 0; call < 20 && last.statusCode() == 200; call++) {
            last = as("zhang");
        }

        assertProblem(last, 429, "gateway/rate-limited");
        assertThat(last.headers().firstValue("Retry-After")).hasValue("1");
        var neighbour = as("li");
        assertThat(neighbour.statusCode()).isEqualTo(200);
        assertThat(neighbour.headers().firstValue("X-RateLimit-Remaining")).hasValue("4");
    }

    @Test
    void limitsTheAnonymousByAddressWhateverTheySendAsAToken() {
        HttpResponse<String> last = get("/api/vacancies/search");
        for (int call = 0; call < 20 && last.statusCode() == 200; call++) {
            last = send("/api/vacancies/search", request -> request.header("Authorization", "Bearer not-a-token"));
        }

        assertProblem(last, 429, "gateway/rate-limited");
        assertThat(last.headers().firstValue("X-RateLimit-Remaining")).hasValue("0");
    }

    @Test
    void letsNamedOriginsIn() {
        var allowed = preflight("https://portal.example");
        var refused = preflight("https://elsewhere.example");

        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://portal.example");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private HttpResponse<String> preflight(String origin) {
        return send(
                "/api/vacancies/search",
                request -> request.header("Origin", origin)
                        .header("Access-Control-Request-Method", "GET")
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> as(String subject) {
        var claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("{\"sub\":\"" + subject + "\"}").getBytes(StandardCharsets.UTF_8));
        return send(
                "/api/employers/me", request -> request.header("Authorization", "Bearer e30." + claims + ".unsigned"));
    }
}
