package wangang.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wangang.acceptance.Platform;
import wangang.acceptance.Tides;

/** An officer says what for, finds somebody of the district and opens the file; the person sees both. */
class OfficerPeopleAT {

    private final Platform platform = Platform.fromEnvironment();
    private final URI pages = Site.address(platform);
    private final Accounts accounts = new Accounts(platform);

    @ParameterizedTest
    @EnumSource
    void findsAPersonWhoSeesIt(Screen screen) {
        var person = accounts.jobseeker();
        platform.jobseekerOf(person.id()).filed(Tides.file());
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(accounts.officer(), "/office/people");
            browser.find("#purpose option[value=EMPLOYMENT_SERVICE]").click();
            browser.type("subdistrict", "310105005");
            browser.type("major", "070701");
            browser.button("查询（会记录）").click();
            browser.awaitText("查询结果");
            assertThat(browser.all(".people tbody tr")).isNotEmpty();
            browser.check("office-people-found");
            browser.find(".people tbody tr button").click();
            browser.awaitText("这次查看已经记录");
        }
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(person, "/me/privacy/accesses");
            assertThat(browser.text()).contains("在查询结果中出现：就业服务");
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenNobodyFitsAndWhatIsWrong(Screen screen) {
        try (var browser = Browser.open(pages, screen)) {
            browser.signIn(accounts.officer(), "/office/people");
            browser.goTo("/office/people?purpose=EMPLOYMENT_SERVICE&graduation=1951&major=070701");
            assertThat(browser.text()).contains("没有符合条件的人");
            browser.check("office-people-nobody");
            browser.goTo("/office/people?purpose=&major=070701");
            assertThat(browser.text()).contains("请先选择查询目的");
        }
    }
}
