package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wangang.acceptance.Employer;
import wangang.acceptance.Platform;
import wangang.acceptance.Tides;
import wangang.acceptance.Words;

/** The inbox fills by itself; what comes while the line is cut is there when it is whole again, and once. */
class LiveInboxAT {

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Employer employer = platform.newEmployer();
    private final String word = Words.unique();

    @AfterEach
    void takeBack() {
        employer.withdrawAll();
    }

    @Test
    void fillsLiveAndLosesNothingWhenTheLineIsCut() {
        var person = new Accounts(platform).jobseeker();
        platform.jobseekerOf(person.id()).filed(Tides.file()).subscribed(word);
        try (var line = Line.to(pages);
                var browser = Browser.over(line, pages, Screen.PHONE)) {
            browser.signIn(person, "/me/inbox");
            browser.awaitText("已连接");
            publish(1);
            awaitItem(browser, 1);
            browser.check("inbox-live");

            line.cut();
            browser.awaitText("正在重新连接");
            publish(2);
            line.mend();
            awaitItem(browser, 2);
            browser.awaitText("已连接");
            publish(3);
            awaitItem(browser, 3);
            assertThat(browser.all(".inbox-item"))
                    .filteredOn(item -> item.getText().contains(word))
                    .hasSize(3);

            browser.goTo("/me/inbox");
            assertThat(browser.all(".inbox-item"))
                    .filteredOn(item -> item.getText().contains(word))
                    .hasSize(3);
        }
    }

    private void publish(int number) {
        var terms = Tides.vacancy(word);
        terms.put("reference", "AT-" + word + "-" + number);
        terms.put("title", "海洋观测工程师 " + word + " 之" + number);
        employer.publish(terms);
    }

    private static void awaitItem(Browser browser, int number) {
        browser.awaitText("之" + number);
    }
}
