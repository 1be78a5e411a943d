package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;

/** Every page of every role is there, fits both screens in light and dark, and has no serious fault for anyone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageAT {

    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Accounts accounts = new Accounts(platform);
    private final Account person = accounts.jobseeker();
    private final Account staff = accounts.employer();
    private final Account officer = accounts.officer();
    private final Employer employer = platform.employerOf(staff.id());
    private final String word = Words.unique();
    private final String vacancy = employer.publish(Tides.vacancy(word));
    private final String webhook = employer.webhook();

    @BeforeAll
    void isKnown() {
        platform.jobseekerOf(person.id()).filed(Tides.file()).subscribed(word);
        Awaitility.await("the vacancy is searchable")
                .atMost(KNOWN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> employer.finds(word, vacancy));
    }

    @AfterAll
    void takeBack() {
        employer.withdrawAll();
    }

    @ParameterizedTest
    @EnumSource
    void ofVisitors(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            look(browser, List.of("/", "/vacancies", "/vacancies/" + vacancy, "/fairs"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofJobseekers(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(person, "/vacancies");
            look(
                    browser,
                    List.of(
                            "/",
                            "/vacancies?q=" + word,
                            "/vacancies/" + vacancy,
                            "/me",
                            "/me/file",
                            "/me/file/education",
                            "/me/file/skills",
                            "/me/file/wishes",
                            "/me/file/experiences",
                            "/me/apply/" + vacancy,
                            "/me/applications",
                            "/me/recommendations",
                            "/me/inbox",
                            "/me/saved",
                            "/me/saved?kind=hidden",
                            "/me/alerts",
                            "/me/consents",
                            "/me/privacy",
                            "/me/interviews",
                            "/me/fairs"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofEmployers(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(staff, "/employer");
            look(
                    browser,
                    List.of(
                            "/employer",
                            "/employer/profile",
                            "/employer/vacancies",
                            "/employer/vacancies/new",
                            "/employer/vacancies/" + vacancy,
                            "/employer/vacancies/" + vacancy + "/candidates",
                            "/employer/vacancies/" + vacancy + "/reach",
                            "/employer/applications",
                            "/employer/fairs",
                            "/employer/vacancies/unconfirmed",
                            "/employer/demand",
                            "/employer/policies",
                            "/employer/sharing",
                            "/employer/clients",
                            "/employer/webhooks",
                            "/employer/webhooks/" + webhook,
                            "/employer/import",
                            "/employer/import/mapping"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofOfficers(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(officer, "/office");
            look(
                    browser,
                    List.of(
                            "/office",
                            "/office/employers",
                            "/office/employers/" + employer.id(),
                            "/office/employers/" + employer.id() + "/plan",
                            "/office/employers/" + employer.id() + "/plan/history",
                            "/office/tasks",
                            "/office/campaigns",
                            "/office/campaigns/new",
                            "/office/suspects",
                            "/office/policies",
                            "/office/policies/new",
                            "/office/demand",
                            "/office/sharing",
                            "/office/demand/" + employer.id(),
                            "/office/vacancies/" + vacancy + "/reach",
                            "/office/legality",
                            "/office/people"));
        }
    }

    private static void look(Browser browser, List<String> paths) {
        for (var path : paths) {
            browser.goTo(path);
            var name = path.equals("/") ? "start" : path.substring(1).replaceAll("[/?=]|[0-9a-f-]{36}", "_");
            assertThat(browser.text()).as(path).doesNotContain("系统出错", "暂时连接不上");
            assertThat(browser.text()).as(path).doesNotContain("没有找到这个页面");
            browser.check(name);
        }
        browser.dark();
        browser.goTo(paths.get(1)).check("dark");
    }
}
