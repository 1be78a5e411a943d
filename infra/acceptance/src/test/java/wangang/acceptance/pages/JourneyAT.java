package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import wangang.acceptance.Platform;
import wangang.acceptance.Words;

/**
 * All three roles from signing in to what they came for, by the pages alone: an employer registers, an officer verifies
 * it, it posts a vacancy, a graduate files a profile, finds the vacancy and applies, is invited, and reads so.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyAT {

    private static final String SUBDISTRICT = "310105005";
    private static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Accounts accounts = new Accounts(platform);
    private final Account officer = accounts.officer();

    @ParameterizedTest
    @EnumSource
    void fromTheFirstSignInToAnInvitation(Screen screen) {
        var word = Words.unique();
        var firm = "示例滨海观测有限公司 " + word;
        var staff = accounts.employer();
        var graduate = accounts.jobseeker();
        try (var employer = Browser.open(pages, screen);
                var person = Browser.open(pages, screen)) {
            register(employer, staff, firm);
            verify(screen, firm);
            post(employer, word);
            try {
                file(person, graduate);
                apply(person, word);
                invite(employer, word);

                person.goTo("/me/applications");
                person.awaitText("约面试");
                person.check("journey-invited");
            } finally {
                platform.employerAt(staff.id()).withdrawAll();
            }
        }
    }

    private static void register(Browser browser, Account staff, String firm) {
        browser.signIn(staff, "/employer");
        browser.goTo("/employer/profile");
        browser.type("name", firm);
        browser.type("creditCode", Platform.newCreditCode());
        choose(browser, "kind", "PRIVATE");
        pick(browser, "industry", "软件");
        choose(browser, "subdistrictCode", SUBDISTRICT);
        browser.type("address", "上海市长宁区示例路 2 号");
        browser.button("提交登记").click();
        browser.awaitText("待核验");
        browser.check("journey-registered");
    }

    private void verify(Screen screen, String firm) {
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(officer, "/office");
            browser.goTo("/office/employers");
            browser.link(firm).click();
            browser.button("核验通过").click();
            browser.awaitText("已核验");
            browser.check("journey-verified");
        }
    }

    private static void post(Browser browser, String word) {
        browser.goTo("/employer/vacancies/new");
        browser.type("title", "潮位观测技术员 " + word);
        choose(browser, "kind", "FULL_TIME");
        browser.type("openings", "2");
        browser.type("text", "岗位职责：观测潮位并整理数据。任职要求：海洋科学类专业，能使用观测仪器。");
        choose(browser, "payForm", "MONTHLY");
        browser.type("payMin", "9000");
        browser.type("payMax", "12000");
        choose(browser, "where", SUBDISTRICT);
        browser.find("[name=publish][value=true]").click();
        browser.awaitText("请选择最低学历");
        browser.check("journey-incomplete");

        choose(browser, "degree", "BACHELOR");
        browser.find("[name=majorsAny][value=true]").click();
        browser.find("[name=freshGraduates]").click();
        browser.find("[name=audience][value=everyone]").click();
        browser.run("document.getElementById('validUntil').value = '"
                + LocalDate.now(DISTRICT).plusMonths(2) + "'");
        browser.find("[name=publish][value=true]").click();
        browser.awaitText("看合适人选");
        browser.check("journey-posted");
    }

    private static void file(Browser browser, Account graduate) {
        browser.signIn(graduate, "/me");
        browser.goTo("/me/file");
        browser.await("the guided entry begins", shown -> shown.path().startsWith("/me/file/education"));
        choose(browser, "degree", "BACHELOR");
        browser.type("graduationYear", String.valueOf(LocalDate.now(DISTRICT).getYear() + 1));
        pick(browser, "major", "haiyangkexue");
        browser.check("journey-education");
        saveTo(browser, "/me/file/skills");
        browser.type("skills", "潮位观测、海洋数据处理");
        saveTo(browser, "/me/file/wishes");
        browser.type("titles", "潮位观测技术员");
        browser.find("[name=kind][value=FULL_TIME]").click();
        saveTo(browser, "/me/file/experiences");
        browser.link("先跳过").click();
        for (var purpose : new String[] {"PERSONALISATION", "MATCHING", "RECOMMENDATIONS"}) {
            browser.find("#" + purpose + " [role=switch]").click();
            browser.await(
                    purpose + " is agreed to",
                    shown -> "true"
                            .equals(shown.find("#" + purpose + " [role=switch]").getDomAttribute("aria-checked")));
        }
        browser.check("journey-consents");
        browser.link("完成，看适合我的岗位").click();
        browser.await("the guided entry ends", shown -> shown.path().startsWith("/me/recommendations"));
    }

    private static void saveTo(Browser browser, String next) {
        browser.button("保存，下一步").click();
        browser.await("saved, and on " + next, shown -> shown.path().startsWith(next));
    }

    private static void apply(Browser browser, String word) {
        browser.await("the vacancy is found", shown -> {
            shown.goTo("/vacancies?q=" + word);
            return !shown.all(".hit h3 a").isEmpty();
        });
        browser.find(".hit h3 a").click();
        browser.awaitText("岗位介绍");
        browser.await("why it fits", shown -> {
            shown.driver().navigate().refresh();
            return shown.text().contains("为什么适合您");
        });
        browser.check("journey-vacancy");
        browser.button("投递简历").click();
        browser.find("[name=granted]").click();
        browser.check("journey-apply");
        browser.button("同意并投递").click();
        browser.await("applied", shown -> shown.path().equals("/me/applications"));
        browser.awaitText("潮位观测技术员 " + word);
        assertThat(browser.text()).contains("已投递");
    }

    private static void invite(Browser browser, String word) {
        browser.goTo("/employer/applications");
        browser.awaitText("潮位观测技术员 " + word);
        browser.check("journey-board");
        browser.find(".board .card h3 a").click();
        browser.awaitText("海洋科学");
        browser.button("标为已查看").click();
        browser.button("安排面试").click();
        browser.button("发录用意向");
        browser.check("journey-application");
    }

    private static void choose(Browser browser, String id, String value) {
        new Select(browser.find("#" + id)).selectByValue(value);
    }

    /** Types, waits for suggestions and takes the first by keys. */
    private static void pick(Browser browser, String id, String text) {
        browser.type(id, text);
        browser.await(
                "suggestions for " + text,
                shown -> !shown.driver()
                        .findElements(By.cssSelector("#" + id + "-options [role=option]"))
                        .isEmpty());
        browser.find("#" + id).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    }
}
