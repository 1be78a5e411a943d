package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;

/** Somebody without a mouse finds a vacancy, signs in, applies and takes it back; the focus is always to be seen. */
class KeysAT {

    private static final int FAR = 120;

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Employer employer = platform.newEmployer();
    private final String word = Words.unique();

    @AfterEach
    void takeBack() {
        employer.withdrawAll();
    }

    @Test
    void fromTheStartPageToAnApplicationAndBack() {
        var vacancy = employer.publish(Tides.vacancy(word));
        var person = new Accounts(platform).jobseeker();
        platform.jobseekerOf(person.id()).filed(Tides.file()).subscribed(word);
        Awaitility.await("the vacancy is searchable")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> employer.finds(word, vacancy));

        try (var browser = Browser.open(pages, Screen.DESK)) {
            browser.goTo("/");
            tabTo(browser, "q").sendKeys(word, Keys.ENTER);
            browser.await("results", shown -> shown.path().startsWith("/vacancies?q="));
            tabTo(browser, "海洋观测工程师 " + word).sendKeys(Keys.ENTER);
            browser.awaitText("岗位介绍");
            tabTo(browser, "投递简历").sendKeys(Keys.ENTER);

            browser.await("asked to sign in", shown -> shown.path().startsWith("/login"));
            tabTo(browser, "username").sendKeys(person.name());
            tabTo(browser, "password").sendKeys(person.password(), Keys.ENTER);

            browser.awaitText("单独同意");
            tabTo(browser, "granted").sendKeys(Keys.SPACE);
            tabTo(browser, "同意并投递").sendKeys(Keys.ENTER);
            browser.await("applied", shown -> shown.path().equals("/me/applications"));
            tabTo(browser, "撤回投递").sendKeys(Keys.ENTER);
            tabTo(browser, "确认撤回").sendKeys(Keys.ENTER);
            browser.awaitText("已撤回");
        }
    }

    /** By its id, name or text; every stop on the way shows that it has the focus. */
    private static WebElement tabTo(Browser browser, String what) {
        var passed = new ArrayList<String>();
        for (int tabs = 0; tabs < FAR; tabs++) {
            var focused = browser.driver().switchTo().activeElement();
            if (tabs > 0) {
                assertThat(browser.script(
                                Boolean.class,
                                "const s = getComputedStyle(arguments[0]); return s.outlineStyle !== 'none'"
                                        + " && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'",
                                focused))
                        .as("the focus shows on " + focused.getText())
                        .isTrue();
            }
            if (what.equals(focused.getDomAttribute("id"))
                    || what.equals(focused.getDomAttribute("name"))
                    || what.equals(focused.getText().strip())) {
                return focused;
            }
            passed.add(focused.getText());
            focused.sendKeys(Keys.TAB);
        }
        throw new AssertionError(what + " is out of reach of keys; passed " + passed);
    }
}
