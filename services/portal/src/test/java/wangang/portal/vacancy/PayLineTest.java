package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.testing.StubbedPages.make;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import wangang.portal.guidance.PayComparison;
import wangang.portal.testing.StubbedPages;

class PayLineTest {

    private static final String GUIDANCE = "GET /api/pay-guidance";

    private final StubbedPages stub = new StubbedPages(Clock.systemUTC());
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        pages = stub.pages(Map.of(), new PayLineController(make(PayComparison.class, stub.services())));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void tellsTheMedianAndOfWhat() {
        stub.given(GUIDANCE, """
                {"enough":true,"sentence":"…","unit":"元/月","group":{"text":"长宁区 12 个开放岗位，与“<b>”意思相近"},
                 "pay":{"p10":4000,"p25":4500,"p50":5000,"p75":5500,"p90":6000}}""");

        assertThat(pages.get()
                        .uri("/vacancies/pay-guidance?title=门卫&degree&payForm=NEGOTIABLE&where=310105")
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("同类岗位中位数 5,000 元/月", "按长宁区 12 个开放岗位", "&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(stub.asked().getFirst().query()).contains("payForm=MONTHLY").doesNotContain("degree");
    }

    @Test
    void saysNothingWhereTooFewAreAlikeOrNobodyAnswers() {
        stub.given(GUIDANCE, "{\"enough\":false,\"sentence\":\"还不够\",\"unit\":\"元/月\"}");
        assertThat(line()).isBlank();

        stub.given(GUIDANCE, 503, "{}");
        assertThat(line()).isBlank();

        stub.refused(GUIDANCE, 400, "pay-guidance/invalid-parameter", "kind");
        assertThat(line()).isBlank();
    }

    private String line() {
        var answer = pages.get().uri("/vacancies/pay-guidance?title=门卫").exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
