package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import tools.jackson.databind.json.JsonMapper;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;
import wangang.demodata.http.Call;

/** A visitor finds a vacancy, on a phone and at a desk, with scripts and without, by keys alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPagesAT {

    private static final Duration SEARCHABLE = Duration.ofSeconds(30);

    /** The words of open vacancies are read anew every 30 seconds. */
    private static final Duration SUGGESTED = Duration.ofSeconds(90);

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Employer employer = platform.newEmployer();
    private final String word = Words.unique();
    private final String vacancy = employer.publish(Tides.vacancy(word));

    @BeforeAll
    void isSearchable() {
        Awaitility.await("the vacancy is searchable")
                .atMost(SEARCHABLE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> employer.finds(word, vacancy));
    }

    @AfterAll
    void takeBack() {
        employer.withdrawAll();
    }

    @ParameterizedTest
    @EnumSource
    void findsAVacancyAndReadsIt(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            browser.goTo("/").check("start");
            browser.type("q", word);
            browser.find("form.search button").click();
            browser.awaitText("共 1 个岗位");
            assertThat(browser.path()).isEqualTo("/vacancies?q=" + word);
            browser.check("results");

            browser.find(".hit h3 a").click();
            browser.awaitText("岗位介绍");
            assertThat(browser.path()).isEqualTo("/vacancies/" + vacancy);
            assertThat(browser.text()).contains("海洋观测工程师 " + word, "12,000–18,000 元/月", "海洋科学类");
            browser.check("vacancy");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReadableInTheDarkAndAtTwiceTheSize(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            browser.dark();
            browser.goTo("/vacancies?q=" + word).check("results-dark");
            browser.goTo("/vacancies/" + vacancy).check("vacancy-dark");
            // What 200 % zoom does to a desk: half as many CSS pixels.
            if (screen == Screen.DESK) {
                browser.run("document.documentElement.style.fontSize = '200%'");
                browser.check("vacancy-zoomed");
            }
        }
    }

    @Test
    void worksWithoutScripts() {
        try (var browser = Browser.withoutScripts(pages, Screen.PHONE)) {
            browser.goTo("/");
            browser.type("q", word);
            browser.find("form.search button").click();
            browser.awaitText("共 1 个岗位");
            browser.find(".hit h3 a").click();
            browser.awaitText("海洋观测工程师 " + word);
        }
    }

    @Test
    void isUsableByKeysAlone() {
        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.goTo("/");
            var keys = browser.driver().switchTo();
            keys.activeElement().sendKeys(Keys.TAB);
            assertThat(keys.activeElement().getText()).isEqualTo("跳到主要内容");
            keys.activeElement().sendKeys(Keys.ENTER);
            keys.activeElement().sendKeys(Keys.TAB);
            assertThat(keys.activeElement().getDomAttribute("id")).isEqualTo("q");
            keys.activeElement().sendKeys(word, Keys.ENTER);
            browser.awaitText("共 1 个岗位");
        }
    }

    @Test
    void suggestsWhileTypingAndTakesASuggestionByKeys() {
        var typed = URLEncoder.encode("海洋观测", StandardCharsets.UTF_8);
        Awaitility.await("the words of the vacancy are known")
                .atMost(SUGGESTED)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> platform.send(Call.get("/api/search/suggestions?q=" + typed))
                        .body()
                        .contains("海洋观测"));
        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.goTo("/vacancies");
            browser.type("q", "海洋观测");
            browser.await(
                    "a suggestion shows",
                    shown -> !shown.all("#q-options [role=option]").isEmpty());
            var text = browser.find("#q-options [role=option]").getDomAttribute("data-text");
            browser.find("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
            browser.await(
                    "the suggestion is searched for", shown -> shown.path().startsWith("/vacancies?q="));
            assertThat(browser.find("#q").getDomProperty("value")).isEqualTo(text);
        }
    }

    /** Required and recommended properties of Google's and schema.org's JobPosting. */
    @Test
    void carriesAJobPosting() {
        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.goTo("/vacancies/" + vacancy);
            var json = browser.script(
                    String.class, "return document.querySelector('script[type=\"application/ld+json\"]').text");
            var posting = JsonMapper.shared().readTree(json);
            assertThat(posting.path("@type").asString("")).isEqualTo("JobPosting");
            assertThat(posting.path("title").asString("")).isEqualTo("海洋观测工程师 " + word);
            for (var property : List.of(
                    "description",
                    "datePosted",
                    "validThrough",
                    "hiringOrganization",
                    "jobLocation",
                    "employmentType",
                    "baseSalary",
                    "identifier",
                    "url")) {
                assertThat(posting.has(property)).as(property).isTrue();
            }
            assertThat(browser.find("link[rel=canonical]").getDomAttribute("href"))
                    .endsWith("/vacancies/" + vacancy);
        }
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        try (var browser = Browser.open(pages, Screen.PHONE)) {
            browser.goTo("/vacancies/no-such-vacancy");
            assertThat(browser.text()).contains("没有找到这个页面");
            browser.goTo("/nowhere");
            assertThat(browser.text()).contains("没有找到这个页面", "回到首页");
            browser.goTo("/vacancies?payMin=12");
            assertThat(browser.text()).doesNotContain("系统出错");
        }
    }
}
