package wangang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import wangang.testsupport.WithPostgres;

/** What pages say when the services behind them are away, and what a visitor's browser is given and allowed. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            // Nobody listens there.
            "wangang.portal.services.identity=http://127.0.0.1:9",
            "wangang.portal.services.employer-vacancy=http://127.0.0.1:9",
            "wangang.portal.services.jobseeker-profile=http://127.0.0.1:9",
            "wangang.portal.services.matching=http://127.0.0.1:9",
            "wangang.portal.services.campaign=http://127.0.0.1:9",
            "wangang.portal.address=https://jobs.example"
        })
@WithPostgres
class PagesIT {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @Test
    void theStartPageStandsWhenAllServicesAreAway() {
        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("岗位搜索暂时连接不上", "name=\"q\"");
    }

    @Test
    void theSearchSaysThatItIsAway() {
        var page = get("/vacancies?q=x");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("岗位搜索暂时连接不上");
    }

    @Test
    void aPageThatIsAboutWhatIsAwayIs503AndSaysSo() {
        var page = get("/vacancies/0191d3f0-0000-7000-8000-000000000000");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("这部分服务暂时连接不上", "回到首页");
    }

    @Test
    void visitorsGetNoSessionAndStrictRules() {
        var page = get("/");

        assertThat(page.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.startsWith("WANGANG_PORTAL"));
        assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain(" style=", " onclick=", "<style", "javascript:");
    }

    @Test
    void aPersonsPageAsksToSignInAtTheKnownAddressAndComesBack() {
        var page = get("/me/file?x=1");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("location"))
                .contains("https://jobs.example/sign-in?to=%2Fme%2Ffile%3Fx%3D1");
    }

    @Test
    void aFormWithoutItsTokenChangesNothingAndSaysWhatToDo() {
        var page = send(request("/sign-out").POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("页面已过期", "刷新");
    }

    @Test
    void aSessionCookieIsOutOfReachOfScriptsAndForHttpsOnly() {
        var page = get("/sign-in?to=/vacancies");

        assertThat(page.headers().allValues("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .startsWith("WANGANG_PORTAL=")
                        .containsIgnoringCase("HttpOnly")
                        .containsIgnoringCase("SameSite=Lax")
                        .containsIgnoringCase("Secure"));
    }

    @Test
    void stylesAreKeptForAYearUnderANameOfTheirContent() {
        var page = get("/");
        var name = page.body().replaceFirst("(?s).*href=\"(/static/wangang[^\"]*\\.css)\".*", "$1");

        assertThat(name).matches("/static/wangang-[0-9a-f]{32}\\.css");
        assertThat(get(name).headers().firstValue("cache-control").orElse("")).contains("max-age=31536000");
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
