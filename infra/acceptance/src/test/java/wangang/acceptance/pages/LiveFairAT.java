package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import wangang.acceptance.FairToday;
import wangang.acceptance.Platform;

/** On the day of a fair an open page says at once what changes. */
class LiveFairAT {

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);

    /** The page asks anew by itself only once a minute, which is later than this waits. */
    @Test
    void aMovedInterviewIsToldWithoutAReload() {
        var person = new Accounts(platform).jobseeker();
        var fair = new FairToday(platform);
        try (var browser = Browser.open(pages, Screen.PHONE)) {
            var registration = fair.register(person.id());
            fair.begin();
            browser.signIn(person, "/me/fairs/" + fair.id());
            browser.awaitText("我的面试安排");
            assertThat(browser.text()).doesNotContain("变动通知");

            fair.isLate(registration);
            browser.awaitText("变动通知");
            browser.check("my-fair-changed");
        } finally {
            fair.takeBack();
        }
    }
}
