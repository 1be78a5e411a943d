package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import wangang.acceptance.Platform;

/** Signing in and out: what a browser gets to hold, where one ends up, and that out is out. */
class SignInAT {

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Accounts accounts = new Accounts(platform);

    @Test
    void aPersonComesBackToThePageAskedForAndHoldsNoToken() {
        var person = accounts.jobseeker();
        try (var browser = Browser.open(pages, Screen.PHONE)) {
            browser.goTo("/vacancies");
            browser.find("a[rel=nofollow].nav-end").click();
            browser.type("username", person.name());
            browser.type("password", person.password());
            browser.find("button[type=submit]").click();
            browser.await("back on the page", shown -> shown.path().equals("/vacancies"));

            var session = Objects.requireNonNull(browser.driver().manage().getCookieNamed("WANGANG_PORTAL"));
            assertThat(session.isHttpOnly()).isTrue();
            assertThat(session.getSameSite()).isEqualTo("Lax");
            assertThat(browser.script(String.class, "return document.cookie")).isEmpty();
            assertThat(browser.script(Number.class, "return localStorage.length + sessionStorage.length"))
                    .isEqualTo(0L);
            assertThat(browser.driver().getPageSource()).doesNotContain("eyJ");
        }
    }

    @Test
    void outIsOutAlsoAtTheIdentityService() {
        var person = accounts.jobseeker();
        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.signIn(person, "/vacancies");
            browser.goTo("/sign-out").check("sign-out");
            browser.find("main button[type=submit]").click();
            browser.awaitText("已退出登录");

            browser.goTo("/sign-in");
            assertThat(browser.path()).startsWith("/login");
        }
    }

    @Test
    void outEverywhereEndsTheOtherBrowserToo() {
        var person = accounts.jobseeker();
        try (var phone = Browser.open(pages, Screen.PHONE);
                var desk = Browser.open(pages, Screen.DESK)) {
            phone.signIn(person, "/vacancies");
            desk.signIn(person, "/vacancies");
            desk.goTo("/sign-out");
            desk.find("input[name=everywhere]").click();
            desk.find("main button[type=submit]").click();
            desk.awaitText("已退出登录");

            phone.goTo("/vacancies");
            assertThat(phone.driver().findElements(By.linkText("登录"))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.invalid",
                "https://evil.invalid/",
                "/\\evil.invalid",
                "\\\\evil.invalid",
                "javascript:alert(1)",
                "/%0d%0aSet-Cookie:x=1"
            })
    void leadsNowhereElse(String target) {
        var person = accounts.jobseeker();
        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.goTo("/sign-in?to=" + java.net.URLEncoder.encode(target, java.nio.charset.StandardCharsets.UTF_8));
            browser.type("username", person.name());
            browser.type("password", person.password());
            browser.find("button[type=submit]").click();
            browser.await("signed in", shown -> !shown.path().startsWith("/login"));
            assertThat(browser.driver().getCurrentUrl()).startsWith(pages.toString());
        }
    }
}
