package wangang.portal.office.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import wangang.portal.testing.StubbedPages;

class SuspicionPagesTest {

    private static final String VACANCY = "0191d3f0-0000-7000-8000-000000000051";
    private static final String DECIDE = "POST /api/vacancies/" + VACANCY + "/suspicion";

    private final StubbedPages stub =
            new StubbedPages(Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        pages = stub.pages(Map.of(), new SuspicionController(stub.services()));
        stub.given("GET /api/vacancies/suspect", """
                {"items":[{"vacancyId":"%s","version":3,"title":"高薪兼职<b>","employerId":"%s","employerName":"示例单位",
                           "points":60,"signs":[{"kind":"PRIVATE_CONTACT","text":"引导求职者私下联系：“微信 abc12345”"}],
                           "lookedAt":"2026-12-13T01:00:00Z"}]}
                """.formatted(VACANCY, VACANCY));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void showsTheSignsAndBothWaysOut() {
        assertThat(pages.get().uri("/office/suspects").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("微信 abc12345", "1 小时前发现", "下架这个岗位", "没有问题", "/office/employers/" + VACANCY)
                .doesNotContain("<b>");
    }

    @Test
    void aDecisionNamesTheVersionThatWasSeen() {
        stub.given(DECIDE, 204, "");
        assertThat(decided("true")).hasRedirectedUrl("/office/suspects");
        assertThat(stub.asked().getLast().body()).contains("\"takeDown\":true", "涉嫌虚假招聘");
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        stub.refused(DECIDE, 422, "suspicion/unknown", "id");
        assertThat(decided("false")).bodyText().contains("涉嫌虚假招聘</textarea>");
    }

    private MvcTestResult decided(String takeDown) {
        return pages.post()
                .uri("/office/suspects")
                .param("vacancy", VACANCY)
                .param("etag", "\"3\"")
                .param("takeDown", takeDown)
                .param("reason", "涉嫌虚假招聘")
                .exchange();
    }
}
