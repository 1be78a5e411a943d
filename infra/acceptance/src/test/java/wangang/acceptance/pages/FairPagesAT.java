package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import wangang.acceptance.AnnouncedFair;
import wangang.acceptance.Platform;

/** Somebody finds a fair, orders wishes by keys, agrees, gets a code to show at the door, and takes it all back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FairPagesAT {

    private static final String CHOSEN = "[data-chosen] [data-name]";

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final AnnouncedFair fair = AnnouncedFair.withBooths(platform, 3);

    @AfterAll
    void takeBack() {
        fair.takeBack();
    }

    @ParameterizedTest
    @EnumSource
    void everybodySeesFairsAndTheirPlan(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            browser.goTo("/campaigns/" + fair.campaignId()).check("campaign");
            assertThat(browser.text()).contains("参与单位", fair.title());

            browser.goTo("/fairs").check("fairs");
            browser.link(fair.title()).click();
            browser.awaitText("展位图");
            assertThat(browser.all(".booth:not(.spare)")).hasSize(3);
            browser.check("fair");
            browser.dark();
            browser.check("fair-dark");
        }
    }

    @ParameterizedTest
    @EnumSource
    void registersByKeysChangesAndWithdraws(Screen screen) {
        var person = new Accounts(platform).jobseeker();
        fair.welcome(person.id());
        var day = "/me/fairs/" + fair.id();
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(person, "/fairs/" + fair.id());
            browser.button("报名").sendKeys(Keys.ENTER);
            browser.awaitText("单独同意");
            for (int booth = 1; booth <= 2; booth++) {
                browser.find("[data-others] [data-move=add]").sendKeys(Keys.ENTER);
                assertThat(browser.all(CHOSEN)).hasSize(booth);
            }
            var second = browser.all(CHOSEN).getLast().getText();
            browser.all("[data-chosen] [data-move=up]").getLast().sendKeys(Keys.ENTER);
            assertThat(browser.find(CHOSEN).getText()).isEqualTo(second);
            browser.check("register");

            browser.button("提交报名").sendKeys(Keys.ENTER);
            browser.awaitText("就需要单独同意");
            assertThat(browser.find(CHOSEN).getText()).isEqualTo(second);
            browser.check("register-refused");
            browser.find("[name=consent]").sendKeys(Keys.SPACE);
            browser.button("提交报名").sendKeys(Keys.ENTER);
            browser.await("on the own day", shown -> shown.path().equals(day));
            assertThat(browser.text()).contains("签到码", "我的报名", second);
            assertThat(browser.find("svg.qr path").getDomAttribute("d")).isNotEmpty();
            browser.check("my-fair");
            browser.printed("my-fair");
            assertThat(browser.find(".top").isDisplayed()).isFalse();
            assertThat(browser.all("main button")).noneMatch(WebElement::isDisplayed);
            browser.onScreen();

            browser.goTo("/me/fairs").check("my-fairs");
            browser.goTo(day);
            browser.all("summary").getLast().sendKeys(Keys.ENTER);
            browser.button("撤回报名").sendKeys(Keys.ENTER);
            browser.await("back at the fair", shown -> shown.path().equals("/fairs/" + fair.id()));
            browser.goTo("/me/fairs");
            assertThat(browser.text()).contains("已撤回");
        }
    }

    @Test
    void ordersWishesWithoutScripts() {
        var person = new Accounts(platform).jobseeker();
        fair.welcome(person.id());
        try (var browser = Browser.withoutScripts(pages, Screen.PHONE)) {
            browser.signIn(person, "/me/fairs/" + fair.id() + "/register");
            browser.find("[data-others] [data-move=add]").click();
            browser.await("one is chosen", shown -> shown.all(CHOSEN).size() == 1);
            browser.find("summary").click();
            browser.find("[data-others] [data-move=add]").click();
            browser.await("two are chosen", shown -> shown.all(CHOSEN).size() == 2);
            var second = browser.all(CHOSEN).getLast().getText();
            browser.all("[data-chosen] [data-move=up]").getLast().click();

            browser.await(
                    "the second is first now",
                    shown -> shown.find(CHOSEN).getText().equals(second));
        }
    }

    @Test
    void saysWhatIsMissingToWhoHasNoFile() {
        var person = new Accounts(platform).jobseeker();
        try (var browser = Browser.open(pages, Screen.PHONE)) {
            browser.signIn(person, "/me/fairs/" + fair.id() + "/register");
            browser.button("提交报名").click();
            browser.awaitText("还没有求职档案");
            assertThat(browser.link("填写求职档案").getDomAttribute("href")).isEqualTo("/me/file");
        }
    }
}
