package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.testing.StubbedPages.make;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.guidance.PayComparison;
import wangang.portal.marks.OwnMarks;
import wangang.portal.page.PortalSettings;
import wangang.portal.page.Words;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.services.Together;
import wangang.portal.testing.StubbedPages;
import wangang.portal.testing.StubbedServices;

class PayLineTest {

    private static final String GUIDANCE = "GET /api/pay-guidance";

    private static final String VACANCY = "0191d3f0-0000-7000-8000-000000000021";

    private static final ReferenceTables TABLES = new ReferenceTables();

    private final StubbedPages stub = new StubbedPages(Clock.systemUTC());
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        var services = stub.services();
        var portal = new PortalSettings(URI.create("https://jobs.example"));
        pages = stub.pages(
                Map.of("words", new Words(), "tables", TABLES),
                new PayLineController(make(PayComparison.class, services)),
                new VacancyController(
                        services,
                        new Together(),
                        portal,
                        new JobPostings(services, JsonMapper.shared()),
                        make(OwnMarks.class, services)));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void aVacancysPageLoadsItAfterItselfWhileTheVacancyIsOpen() {
        vacancy("PUBLISHED");
        stub.given("GET /api/vacancies/" + VACANCY + "/legality", "{\"rules\":\"2026.1\",\"overridden\":false}");
        assertThat(pages.get().uri("/vacancies/" + VACANCY).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "hx-trigger=\"load\"",
                        "hx-get=\"/vacancies/pay-guidance?title=%E9%97%A8%E5%8D%AB%20%26%20%3Cb%3E&amp;",
                        "degree=NONE&amp;minYears=0&amp;where=310105005&amp;payForm=MONTHLY\"",
                        "用语检查通过");
        assertThat(stub.asked()).extracting(StubbedServices.Asked::call).doesNotContain(GUIDANCE);

        vacancy("FILLED");
        assertThat(pages.get().uri("/vacancies/" + VACANCY).exchange())
                .bodyText()
                .doesNotContain("pay-guidance");
    }

    private void vacancy(String status) {
        stub.given("GET /api/vacancies/search", "{\"items\":[],\"total\":0,\"facets\":{},\"alsoConsider\":[]}");
        stub.given("GET /api/vacancies/" + VACANCY, """
                {"vacancyId":"%1$s","employer":{"id":"%1$s","name":"示例单位"},"status":"%2$s","terms":{"title":"门卫 & <b>",
                 "kind":"FULL_TIME","degree":"NONE","experience":{"minYears":2,"freshGraduates":true},
                 "place":{"regionCode":"310105","subdistrictCode":"310105005"},
                 "pay":{"form":"MONTHLY","min":4000,"max":5000}}}""".formatted(VACANCY, status));
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
