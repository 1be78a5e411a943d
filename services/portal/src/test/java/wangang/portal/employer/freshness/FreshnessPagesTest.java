package wangang.portal.employer.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import wangang.portal.employer.EmployerWords;
import wangang.portal.testing.StubbedPages;

class FreshnessPagesTest {

    private static final String IDLE = "0191d3f0-0000-7000-8000-000000000031";
    private static final String STALE = "0191d3f0-0000-7000-8000-000000000032";
    private static final String ENDING = "0191d3f0-0000-7000-8000-000000000033";
    private static final String LIST = "GET /api/vacancies/unconfirmed";
    private static final String CONFIRM = "POST /api/vacancies/confirmations";

    private final StubbedPages stub =
            new StubbedPages(Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        pages = stub.pages(Map.of("employerWords", new EmployerWords()), new FreshnessController(stub.services()));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void whatIsIdleIsTickedAndWhatEndsIsOnlyNamed() {
        stub.given(
                LIST,
                "{\"items\":[%s,%s,%s],\"nextCursor\":\"x y\"}"
                        .formatted(item(IDLE, "IDLE"), item(STALE, "STALE"), item(ENDING, "ENDING")));
        assertThat(pages.get().uri("/employer/vacancies/unconfirmed").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + IDLE, "value=\"" + STALE, "已排到后面", "延长有效期", "cursor=x%20y")
                .contains("不确认将于 2026年12月26日自动结束")
                .doesNotContain("value=\"" + ENDING)
                .doesNotContain("<b>");
    }

    @Test
    void theTickedOnesAreConfirmedAtOnceAndRefusalsAreSaid() {
        stub.given(CONFIRM, """
                {"items":[{"vacancyId":"%s","confirmed":true},
                          {"vacancyId":"%s","confirmed":false,
                           "reason":{"code":"vacancy/closed","detail":"岗位已结束。"}}]}
                """.formatted(IDLE, STALE));
        var answer = pages.post()
                .uri("/employer/vacancies/confirmations")
                .param("vacancy", IDLE, STALE)
                .exchange();
        assertThat(answer)
                .hasRedirectedUrl("/employer/vacancies/unconfirmed")
                .flash()
                .containsEntry("notice", "已确认 1 个岗位仍在招聘。另有岗位未能确认：岗位已结束。");
        assertThat(stub.asked().getLast().body()).contains(IDLE, STALE);
    }

    @Test
    void nothingTickedIsSaid() {
        assertThat(pages.post().uri("/employer/vacancies/confirmations").exchange())
                .flash()
                .containsKey("notice");
        assertThat(stub.asked()).isEmpty();
    }

    private static String item(String id, String doubt) {
        return """
                {"vacancyId":"%s","title":"门卫<b>","doubt":"%s","activeAt":"2026-11-28T02:00:00Z",
                 "validUntil":"2026-12-14","closesAt":"2026-12-26T02:00:00Z"}
                """.formatted(id, doubt);
    }
}
