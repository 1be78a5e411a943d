package wangang.portal.office.legality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import wangang.portal.testing.StubbedPages;

class LegalityControllerTest {

    private static final String VACANCY = "0191d3f0-0000-7000-8000-000000000021";
    private static final String HERE = "/office/legality";

    private final StubbedPages stub =
            new StubbedPages(Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        pages = stub.pages(Map.of(), new LegalityController(stub.services()));
        blocked(true);
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void showsTheWordsTheArticleAndAWording() {
        assertThat(pages.get().uri(HERE).exchange())
                .bodyText()
                .contains("前台", "“限&lt;女性&gt;”", "《就业促进法》第二十七条", "改写建议：性别不限。", "放行这个岗位");
    }

    @Test
    void offersNothingWhereNobodyMayLetItPass() {
        blocked(false);

        assertThat(pages.get().uri(HERE).exchange())
                .bodyText()
                .contains("只能由单位改写")
                .doesNotContain("放行这个岗位");
    }

    @Test
    void sendsTheReasonForTheVersionThatWasSeen() {
        stub.given("POST /api/vacancies/" + VACANCY + "/legal-override", "{}");

        var page = pages.post()
                .uri(HERE)
                .param("vacancy", VACANCY)
                .param("etag", "\"3\"")
                .param("reason", " 女浴室保洁 ")
                .exchange();

        assertThat(page).redirectedUrl().isEqualTo(HERE);
        var sent = stub.asked().stream()
                .filter(one -> one.call().startsWith("POST"))
                .toList()
                .getLast();
        assertThat(sent.ifMatch()).isEqualTo("\"3\"");
        assertThat(sent.body()).isEqualTo("{\"reason\":\"女浴室保洁\"}");
    }

    @Test
    void keepsTheReasonWhenItIsRefused() {
        stub.refused("POST /api/vacancies/" + VACANCY + "/legal-override", 403, "legality/other-subdistrict", "x");

        var page = pages.post()
                .uri(HERE)
                .param("vacancy", VACANCY)
                .param("etag", "\"3\"")
                .param("reason", "确有需要")
                .exchange();

        assertThat(page).hasStatus(403);
        assertThat(page).bodyText().contains("服务的句子：legality/other-subdistrict", ">确有需要</textarea>");
    }

    private void blocked(boolean overridable) {
        stub.given("GET /api/legality/blocked", """
                {"items":[{"vacancyId":"%s","version":3,"title":"前台","employerName":"示例单位","rules":"1","checkedAt":"2026-12-13T01:00:00Z","findings":[{"code":"sex","span":"限<女性>","article":"《就业促进法》第二十七条","explanation":"不得以性别为由拒绝录用。","rewording":"性别不限。","overridable":%s}]}]}""".formatted(VACANCY, overridable));
    }
}
