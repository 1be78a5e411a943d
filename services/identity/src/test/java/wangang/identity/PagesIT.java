package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser is told and what it keeps. */
class PagesIT {

    private static final String SESSION = "WANGANG_SESSION";
    private static final RunningIdentity IDENTITY = RunningIdentity.shared();

    @Test
    void aPersonRegistersThroughThePage() {
        var browser = new Browser(IDENTITY);
        var tooShort = browser.submit(
                "/accounts/register", Map.of("username", "qiusuo", "password", "short", "role", "JOBSEEKER"));
        assertThat(tooShort.body()).contains("至少需要 10 个字符", "value=\"qiusuo\"").doesNotContain("value=\"short\"");

        var registered = browser.submit(
                "/accounts/register", Map.of("username", "qiusuo", "password", Browser.PASSWORD, "role", "JOBSEEKER"));

        assertThat(Answers.locationOf(registered)).isEqualTo("/login?registered");
        assertThat(Answers.locationOf(browser.signIn("qiusuo", Browser.PASSWORD)))
                .isEqualTo("/login?welcome");
    }

    @Test
    void nobodyBecomesAnOfficerThroughThePage() {
        var refused = new Browser(IDENTITY)
                .submit(
                        "/accounts/register",
                        Map.of("username", "officer", "password", Browser.PASSWORD, "role", "OFFICER"));

        assertThat(refused.body()).contains("该类账号不能自行注册");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/accounts/register", "/logout"})
    void aFormFromAnotherSiteIsNotTaken(String page) {
        var person = Browser.registered(IDENTITY, "JOBSEEKER");
        var browser = new Browser(IDENTITY);
        browser.signIn(person, Browser.PASSWORD);
        var fields = Map.of("username", person, "password", Browser.PASSWORD, "role", "EMPLOYER");
        var withAGuess = Map.of("username", person, "password", Browser.PASSWORD, "role", "EMPLOYER", "_csrf", "x");

        assertThat(Answers.locationOf(browser.post(page, fields))).isEqualTo("/login?expired");
        assertThat(Answers.locationOf(browser.post(page, withAGuess))).isEqualTo("/login?expired");
        assertThat(Answers.locationOf(browser.get(WebClient.authorization())))
                .as("still signed in")
                .startsWith(WebClient.REDIRECT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/accounts/register", "/logout"})
    void thePagesRunNoScriptsAndAreFramedByNobody(String page) {
        var shown = new Browser(IDENTITY).get(page);

        assertThat(shown.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                        .contains("form-action 'self' https://jobs.example")
                        .doesNotContain("script-src", "unsafe"));
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(shown.body()).contains("lang=\"zh-CN\"").doesNotContain("<script", "style=");
        assertThat(IDENTITY.get("/assets/identity.css").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/login?error", "/accounts/register", "/logout", "/oauth2/authorize"})
    void strangersTakeNoMemory(String path) {
        var browser = new Browser(IDENTITY);

        browser.get(path.equals("/oauth2/authorize") ? WebClient.authorization() : path);
        browser.signIn("nobody", "a wrong password");

        assertThat(browser.cookies()).isNotEmpty().doesNotContainKey(SESSION);
    }

    @Test
    void allCookiesAreForHttpsAndThisSiteOnly() {
        var browser = new Browser(IDENTITY);
        var answers = List.of(
                browser.get(WebClient.authorization()),
                browser.get("/login"),
                browser.signIn(Browser.registered(IDENTITY, "JOBSEEKER"), Browser.PASSWORD));

        assertThat(answers.stream().flatMap(PagesIT::cookiesIn))
                .anyMatch(cookie -> cookie.startsWith(SESSION + "="))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "Path=/"))
                .filteredOn(cookie -> !cookie.contains("01 Jan 1970"))
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
    }

    @Test
    void overPlainHttpCookiesWorkToo() {
        try (var local = RunningIdentity.fresh("wangang.identity.issuer=http://localhost:8080")) {
            var browser = new Browser(local);
            var answers = List.of(
                    browser.get("/login"), browser.signIn(Browser.registered(local, "JOBSEEKER"), Browser.PASSWORD));

            assertThat(answers.stream().flatMap(PagesIT::cookiesIn))
                    .anyMatch(cookie -> cookie.startsWith(SESSION + "="))
                    .allSatisfy(
                            cookie -> assertThat(cookie).contains("HttpOnly").doesNotContain("Secure"));
        }
    }

    @Test
    void aSessionThatSomebodyPlantedIsWorthNothingAfterSignIn() {
        var attacker = new Browser(IDENTITY);
        attacker.signIn(Browser.registered(IDENTITY, "EMPLOYER"), Browser.PASSWORD);
        var planted = String.valueOf(attacker.cookies().get(SESSION));
        var victim = new Browser(IDENTITY);
        victim.cookies().put(SESSION, planted);

        victim.signIn(Browser.registered(IDENTITY, "JOBSEEKER"), Browser.PASSWORD);

        assertThat(victim.cookies().get(SESSION)).isNotEqualTo(planted);
        assertThat(Answers.locationOf(attacker.get(WebClient.authorization()))).isEqualTo("/login");
    }

    @Test
    void signingOutEndsTheSession() {
        var browser = new Browser(IDENTITY);
        browser.signIn(Browser.registered(IDENTITY, "JOBSEEKER"), Browser.PASSWORD);
        var copied = new Browser(IDENTITY);
        copied.cookies().putAll(browser.cookies());

        assertThat(Answers.locationOf(browser.submit("/logout", Map.of()))).isEqualTo("/login?logout");

        assertThat(Answers.locationOf(browser.get(WebClient.authorization()))).isEqualTo("/login");
        assertThat(Answers.locationOf(copied.get(WebClient.authorization()))).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "javascript:alert(1)",
                "/ /evil.example",
                "http://[evil",
                "/logout?x",
                "/oauth2/authorize/../../login?x",
                "/oauth2/authorize?a b",
            })
    void nobodyIsSentElsewhereAfterSignIn(String wish) {
        var browser = new Browser(IDENTITY);
        browser.cookies()
                .put("REDIRECT_URI", Base64.getEncoder().encodeToString(wish.getBytes(StandardCharsets.UTF_8)));

        var answer = browser.signIn(Browser.registered(IDENTITY, "JOBSEEKER"), Browser.PASSWORD);

        assertThat(Answers.locationOf(answer)).isEqualTo("/login?welcome");
    }

    @Test
    void aWrongLinkGetsAPageThatSaysSo() {
        var answer = new Browser(IDENTITY).get(WebClient.authorization(Map.of("client_id", "somebody")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("这个登录链接不正确或已失效").doesNotContain("Exception", "Whitelabel");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void redirectsNameNoHostWhateverTheRequestSays() {
        var answer = IDENTITY.send(
                WebClient.authorization(),
                request -> request.header("Accept", "text/html")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("Forwarded", "host=evil.example"));

        assertThat(Answers.locationOf(answer)).isEqualTo("/login");
    }

    private static Stream<String> cookiesIn(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream();
    }
}
