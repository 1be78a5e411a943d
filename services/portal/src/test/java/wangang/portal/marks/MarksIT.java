package wangang.portal.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import wangang.portal.testing.StubbedServices;
import wangang.testsupport.WithPostgres;

/** Buttons on lists, what pressing them does with and without scripts, and the page of what is saved. */
@SpringBootTest(
        properties = {
            "wangang.portal.services.identity=http://127.0.0.1:9",
            "wangang.portal.services.jobseeker-profile=http://127.0.0.1:9",
            "wangang.portal.services.campaign=http://127.0.0.1:9",
            "wangang.portal.address=https://jobs.example"
        })
@WithPostgres
class MarksIT {

    private static final StubbedServices SERVICES =
            new StubbedServices(404, "{\"status\":404,\"code\":\"test/unknown\",\"detail\":\"没有。\"}");
    private static final String SAVED = "0191d3f0-0000-7000-8000-000000000001";
    private static final String PLAIN = "0191d3f0-0000-7000-8000-000000000002";
    private static final String SEARCH = "GET /api/vacancies/search";
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockHttpSession session = new MockHttpSession();
    private MockMvcTester browser = MockMvcTester.of();

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("wangang.portal.services.matching", SERVICES::address);
        properties.add("wangang.portal.services.employer-vacancy", SERVICES::address);
    }

    @BeforeEach
    void afresh(
            @Autowired WebApplicationContext pages,
            @Autowired @Qualifier("springSecurityFilterChain") Filter security) {
        SERVICES.forget();
        SERVICES.given(SEARCH, 200, """
                {"items":[%s,%s],"total":2,"facets":{},"alsoConsider":[]}
                """.formatted(hit(SAVED, "会计"), hit(PLAIN, "出纳")));
        SERVICES.given("POST /api/marks/of", 200, """
                {"items":[{"vacancyId":"%s","kind":"SAVED","markedAt":"2026-11-28T00:00:00Z"}]}
                """.formatted(SAVED));
        SERVICES.given("POST /api/jobseekers/me/matches", 200, """
                {"items":[{"vacancyId":"%1$s","vacancy":%2$s,"reasons":["专业对口","还差：证书","第三句"]}]}
                """.formatted(PLAIN, hit(PLAIN, "出纳")));
        browser = MockMvcTester.from(
                pages, builder -> builder.addFilters(security).build());
    }

    @AfterAll
    static void close() {
        SERVICES.close();
    }

    @Test
    void resultsShowMarksAndTheTwoBestReasonsWithOneCallEach() {
        signIn();

        var page = shown("/vacancies?q=x");

        assertThat(page)
                .contains("已收藏", "不感兴趣", "✓ 专业对口", "△ 还差：证书")
                .contains("action=\"/me/marks/" + PLAIN + "\"", "value=\"/vacancies?q=x\"")
                .doesNotContain("第三句");
        assertThat(SERVICES.asked().stream().filter(StubbedServices.Asked::changes))
                .hasSize(2)
                .allMatch(asked -> asked.body().contains(SAVED) && asked.body().contains(PLAIN));
    }

    @Test
    void resultsStandWithoutReasonsAndMarksWhereNobodyTellsThem() {
        SERVICES.given("POST /api/marks/of", 500, "{}");
        SERVICES.given("POST /api/jobseekers/me/matches", 422, "{\"status\":422,\"code\":\"x/y\",\"detail\":\"不\"}");
        signIn();

        assertThat(shown("/vacancies?q=x")).contains("会计", "出纳", "收藏").doesNotContain("已收藏", "专业对口");
    }

    @Test
    void aVisitorsButtonLeadsToSigningInAndBack() {
        assertThat(shown("/vacancies?q=x"))
                .contains("https://jobs.example/sign-in?to=%2Fvacancies%3Fq%3Dx\">收藏")
                .doesNotContain("/me/marks/", "不感兴趣");
        assertThat(SERVICES.asked()).noneMatch(StubbedServices.Asked::changes);
    }

    @Test
    void theStartPageAndRecommendationsHaveTheButtonsToo() {
        SERVICES.given("GET /api/jobseekers/me/recommendations", 200, """
                {"items":[{"vacancyId":"%1$s","vacancy":%2$s,"score":{"forVacancy":1,"forPerson":1,"combined":1},"reasons":["专业对口"]}],"total":1}
                """.formatted(SAVED, hit(SAVED, "会计")));
        signIn();

        for (var path : new String[] {"/", "/me/recommendations"}) {
            assertThat(shown(path)).as(path).contains("/me/marks/" + SAVED, "已收藏", "value=\"" + path + "\"");
        }
    }

    @Test
    void thePageOfAVacancyHasTheButtonsAndSaysThatItIsHidden() {
        SERVICES.given("GET /api/vacancies/" + PLAIN, 200, """
                {"vacancyId":"%s","employer":{"id":"%s","name":"示例单位"},"status":"PUBLISHED","terms":{"title":"出纳"}}
                """.formatted(PLAIN, SAVED));
        signIn();
        assertThat(shown("/vacancies/" + PLAIN)).contains("投递简历", "不感兴趣<span class=\"unseen\">：出纳");

        SERVICES.given(
                "POST /api/marks/of", 200, "{\"items\":[{\"vacancyId\":\"%s\",\"kind\":\"HIDDEN\"}]}".formatted(PLAIN));
        assertThat(shown("/vacancies/" + PLAIN))
                .contains("投递简历", "已隐藏", "撤销")
                .doesNotContain("收藏<span class=\"unseen\">：出纳");
    }

    @Test
    void withoutScriptsAButtonComesBackToItsPageAndOffersToUndo() {
        SERVICES.given("PUT /api/marks/" + PLAIN, 204, "");
        signIn();

        var answer = pressed(PLAIN, "HIDDEN", "/vacancies?q=%E4%BC%9A", null);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/vacancies?q=%E4%BC%9A");
        assertThat(SERVICES.asked())
                .extracting(StubbedServices.Asked::call, StubbedServices.Asked::body)
                .contains(tuple("PUT /api/marks/" + PLAIN, "{\"kind\":\"HIDDEN\"}"));
        assertThat(shown("/vacancies?q=%E4%BC%9A"))
                .contains("已隐藏，这个岗位不再出现在您的搜索和推荐里", "撤销", "value=\"/vacancies?q=%E4%BC%9A\"");
        assertThat(shown("/vacancies?q=%E4%BC%9A")).doesNotContain("已隐藏，这个岗位");
    }

    @Test
    void aButtonNeverLeadsToAnotherSite() {
        SERVICES.given("PUT /api/marks/" + PLAIN, 204, "");
        signIn();

        assertThat(pressed(PLAIN, "SAVED", "//evil.invalid", null).getRedirectedUrl())
                .isEqualTo("/");
        assertThat(pressed(PLAIN, "SAVED", "https://evil.invalid/", null).getRedirectedUrl())
                .isEqualTo("/");
    }

    @Test
    void withScriptsTheButtonsAloneAreMadeAnew() throws Exception {
        SERVICES.given("PUT /api/marks/" + PLAIN, 204, "");
        SERVICES.given("DELETE /api/marks/" + PLAIN, 204, "");
        signIn();

        var hidden = pressed(PLAIN, "HIDDEN", "/vacancies", "true").getContentAsString(StandardCharsets.UTF_8);
        var back = pressed(PLAIN, "NONE", "/vacancies", "true").getContentAsString(StandardCharsets.UTF_8);

        assertThat(hidden).contains("已隐藏", "撤销", "is-hidden", "_csrf").doesNotContain("<html", "不感兴趣");
        assertThat(back).contains("收藏", "不感兴趣").doesNotContain("已隐藏", "已收藏");
    }

    @Test
    void aRefusalIsToldBesideTheButtons() throws Exception {
        SERVICES.given("PUT /api/marks/" + PLAIN, 422, """
                {"status":422,"code":"mark/too-many","detail":"最多收藏 1000 个岗位，请先取消一些。"}
                """);
        signIn();

        var page = pressed(PLAIN, "SAVED", "/vacancies", "true").getContentAsString(StandardCharsets.UTF_8);

        assertThat(page).contains("最多收藏 1000 个岗位").doesNotContain("已收藏");
    }

    @Test
    void theListOfWhatIsSavedSaysWhatIsClosedAndWhatToDo() {
        SERVICES.given("GET /api/marks", 200, """
                {"items":[{"vacancyId":"%1$s","kind":"SAVED","markedAt":"2026-11-28T00:00:00Z","open":false,"vacancy":%2$s}],"nextCursor":"abc"}
                """.formatted(SAVED, hit(SAVED, "会计")));
        signIn();

        assertThat(shown("/me/saved"))
                .contains("已停止招聘", "看看相近岗位", "已收藏", "/me/saved?cursor=abc", "href=\"/me/saved\" aria-current=\"page\"");
        assertThat(shown("/me/saved?kind=hidden")).contains("撤销", "/me/saved?kind=hidden&amp;cursor=abc");
        assertThat(SERVICES.asked())
                .anyMatch(asked ->
                        asked.call().equals("GET /api/marks") && asked.query().startsWith("kind=HIDDEN"));
    }

    @Test
    void emptyListsAndAMissingFileSayWhatToDo() {
        SERVICES.given("GET /api/marks", 200, "{\"items\":[]}");
        signIn();
        assertThat(shown("/me/saved")).contains("还没有收藏", "去找岗位");
        assertThat(shown("/me/saved?kind=hidden")).contains("没有隐藏的岗位");

        SERVICES.given(
                "GET /api/marks", 404, "{\"status\":404,\"code\":\"jobseeker/no-file\",\"detail\":\"还没有求职档案。\"}");
        assertThat(shown("/me/saved")).contains("还没有求职档案", "填写求职档案");
    }

    private void signIn() {
        var person = new TestingAuthenticationToken("person", "", "ROLE_JOBSEEKER");
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(person));
    }

    private String shown(String path) {
        var answer = answer(get(URI.create(path)));
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }

    /** As a browser that has the page with the button. */
    private MockHttpServletResponse pressed(String vacancy, String kind, String back, @Nullable String part) {
        var page = answer(get("/vacancies"));
        var token = FORM_TOKEN.matcher(text(page));
        assertThat(token.find()).isTrue();
        var request = post("/me/marks/" + vacancy)
                .param("_csrf", token.group(1))
                .param("kind", kind)
                .param("title", "出纳")
                .param("back", back)
                .cookie(Objects.requireNonNull(page.getCookie("WANGANG_PAGE")));
        return answer(part == null ? request : request.header("HX-Request", part));
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) {
        return browser.perform(request.session(session)).getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String hit(String id, String title) {
        return """
                {"vacancyId":"%s","title":"%s","highlights":{},"employer":{"id":"%s","name":"示例单位"},"pay":{"form":"NEGOTIABLE"},"campaigns":[]}
                """.formatted(id, title, SAVED).strip();
    }
}
