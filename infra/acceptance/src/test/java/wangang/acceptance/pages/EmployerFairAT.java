package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;
import wangang.acceptance.AnnouncedFair;
import wangang.acceptance.Platform;

/** An employer asks for a booth, orders by keys whom it would see, and reads the timetable that comes of it. */
class EmployerFairAT {

    private static final String CHOSEN = "[data-chosen] [data-name]";

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);

    @ParameterizedTest
    @EnumSource
    void goesFromTheRequestToTheTimetable(Screen screen) {
        var account = new Accounts(platform).employer();
        var employer = platform.employerOf(account.id());
        var fair = AnnouncedFair.withBooths(platform, 1);
        var here = "/employer/fairs/" + fair.id();
        try (var browser = Browser.open(pages, screen)) {
            var title = fair.admit(employer);
            browser.signIn(account, "/employer/fairs");
            browser.awaitText(fair.title());
            browser.check("employer-fairs");

            browser.goTo(here + "/apply");
            assertThat(browser.text()).contains(title, "面试官 1");
            browser.run("document.querySelector('[name=from]').value = '06:15'");
            browser.button("提交申请").sendKeys(Keys.ENTER);
            browser.awaitText("都在招聘会的场次之内");
            assertThat(browser.find("[name=from]").getDomProperty("value")).isEqualTo("06:15");
            browser.check("employer-apply-refused");
            browser.run("document.querySelector('[name=from]').value = '09:00'");
            browser.button("提交申请").sendKeys(Keys.ENTER);
            browser.await("on the booth's page", shown -> shown.path().equals(here));
            assertThat(browser.text()).contains("展位待安排", "撤回展位");

            fair.place(employer);
            fair.wishFor(employer);
            fair.wishFor(employer);
            browser.await("both are there and explained", shown -> {
                shown.goTo(here);
                return shown.all(CHOSEN).size() == 2
                        && shown.all("[data-chosen] [data-fit]").size() == 2;
            });
            assertThat(browser.text()).contains("匹配度", "本科 · 海洋科学");
            var second = browser.all(CHOSEN).getLast().getText();
            browser.all("[data-chosen] [data-move=up]").getLast().sendKeys(Keys.ENTER);
            assertThat(browser.find(CHOSEN).getText()).isEqualTo(second);
            browser.check("employer-booth");
            browser.button("保存排序").sendKeys(Keys.ENTER);
            browser.awaitText("选择本展位的求职者");
            browser.goTo(here);
            assertThat(browser.find(CHOSEN).getText()).isEqualTo(second);

            fair.publishTimetable();
            browser.goTo(here + "/timetable");
            assertThat(browser.text()).contains("面试官 1", second);
            browser.check("employer-timetable");
            browser.goTo(here + "/results");
            assertThat(browser.text()).contains("没有漏填的面试", "还没有开始", second);
            browser.check("employer-results");
        } finally {
            employer.withdrawAll();
            fair.takeBack();
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesAClientAndSeesItsSecretOnce(Screen screen) {
        var account = new Accounts(platform).employer();
        platform.employerOf(account.id());
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(account, "/employer/clients");
            browser.type("name", "人事系统");
            browser.find("input[value='vacancies:write']").sendKeys(Keys.SPACE);
            browser.button("新建客户端").sendKeys(Keys.ENTER);
            browser.awaitText("只显示这一次");
            var secret = browser.find("[data-secret]").getText();
            assertThat(secret).isNotBlank();
            browser.check("employer-client-made");

            browser.goTo("/employer/clients");
            assertThat(browser.text()).contains("人事系统").doesNotContain(secret);
        }
    }
}
