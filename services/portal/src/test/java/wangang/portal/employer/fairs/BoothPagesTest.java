package wangang.portal.employer.fairs;

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
import wangang.portal.employer.StubbedPages;
import wangang.portal.services.Together;

class BoothPagesTest {

    private static final String FAIR = "0191d3f0-0000-7000-8000-000000000001";
    private static final String BOOTH = "0191d3f0-0000-7000-8000-000000000002";
    private static final String CAMPAIGN = "0191d3f0-0000-7000-8000-000000000003";
    private static final String FIRST = "0191d3f0-0000-7000-8000-000000000011";
    private static final String SECOND = "0191d3f0-0000-7000-8000-000000000012";
    private static final String VACANCY = "0191d3f0-0000-7000-8000-000000000021";
    private static final String OTHER = "0191d3f0-0000-7000-8000-000000000022";
    private static final String MEETING = "0191d3f0-0000-7000-8000-000000000031";
    private static final String HERE = "/employer/fairs/" + FAIR;

    /** 10:00 in Shanghai. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC);

    private final StubbedPages stub = new StubbedPages(clock);
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        var calls = new BoothCalls(stub.services());
        var words = new BoothWords();
        var together = new Together();
        pages = stub.pages(
                Map.of("boothWords", words),
                new FairsController(calls, together),
                new ApplyController(calls),
                new BoothController(calls, together, clock),
                new DayController(calls, words, clock));
        fair("REGISTRATION");
        booth("PLACED");
        stub.given("GET /api/booths/" + BOOTH + "/ranking", "{\"groups\":[],\"version\":0}");
        stub.given(
                "GET /api/booths/" + BOOTH + "/ranking/suggestion",
                "{\"groups\":[[\"" + SECOND + "\"],[\"" + FIRST + "\"]]}");
        stub.given(
                "GET /api/booths/" + BOOTH + "/applicants",
                "{\"items\":[{\"registrationId\":\"" + FIRST + "\",\"label\":\"求职者 0001\"},{\"registrationId\":\""
                        + SECOND + "\",\"label\":\"求职者 0002\"}]}");
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void listsFairsAndOwnBoothsWithTheNextPage() {
        stub.given(
                "GET /api/campaigns",
                "{\"items\":[{\"campaignId\":\"" + CAMPAIGN
                        + "\",\"terms\":{\"name\":\"百日\"}}],\"nextCursor\":\"a b\"}");

        var page = get("/employer/fairs");

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("冬季招聘会", "已安排", "展区 A", "cursor=a%20b");
    }

    @Test
    void sendsWhoHasNoEmployerToTheRegistration() {
        stub.refused("GET /api/booths/mine", 422, "booth/employer-not-registered", "x");

        assertThat(get("/employer/fairs")).redirectedUrl().isEqualTo("/employer/profile");
    }

    @Test
    void beginsTheRequestWithWhatMayBeShownAndAllSessions() {
        booth("WITHDRAWN");
        vacancies();

        assertThat(get(HERE + "/apply"))
                .bodyText()
                .contains("会计", "出纳", "报名活动", "面试官 1", "value=\"09:00\"", "checked=\"checked\"");
    }

    @Test
    void keepsWhatWasTypedWhenABoothIsRefused() {
        vacancies();
        stub.refused("POST /api/fairs/" + FAIR + "/booths", 422, "booth/hours-outside-sessions", "interviewers");

        var page = pages.post()
                .uri(HERE + "/apply")
                .param("vacancies", VACANCY)
                .param("label", "王工", "王工")
                .param("day", "2026-12-13", "2026-12-13")
                .param("from", "07:15", "")
                .param("to", "08:45", "")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("服务的句子：booth/hours-outside-sessions", "value=\"07:15\"", "王工", "mistake-interviewers");
        assertThat(last("POST").body()).contains("07:15").doesNotContain("\"\"");
    }

    @Test
    void asksForBothTimesBeforeItAsksTheService() {
        vacancies();

        var page = pages.post()
                .uri(HERE + "/apply")
                .param("label", "王工", "李工")
                .param("day", "2026-12-13", "2026-12-13")
                .param("from", "09:00", "09:00")
                .param("to", "", "10:00")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("同时填写开始和结束");
        assertThat(stub.asked()).noneMatch(one -> one.call().startsWith("POST"));
    }

    @Test
    void enrolsAVacancyOrSaysWhyNot() {
        vacancies();
        stub.refused("POST /api/campaigns/" + CAMPAIGN + "/enrolments", 422, "enrolment/campaign-closed", "x");

        var page = pages.post().uri(HERE + "/enrol").param("vacancy", OTHER).exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("服务的句子：enrolment/campaign-closed");
    }

    @Test
    void suggestsAnOrderBeforeOneIsSaved() {
        var page = get(HERE);

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("按匹配程度建议", "接下来", "撤回展位").containsSubsequence("求职者 0002", "求职者 0001");
    }

    @Test
    void movesPeopleWithoutScriptsAndSavesNothingYet() {
        var page = pages.post()
                .uri(HERE + "/ranking")
                .param("wishes", SECOND, FIRST)
                .param("etag", "\"0\"")
                .param("act", "up:" + FIRST)
                .exchange();

        assertThat(page).bodyText().containsSubsequence("求职者 0001", "求职者 0002");
        assertThat(stub.asked()).noneMatch(one -> one.call().startsWith("PUT"));
    }

    @Test
    void savesTheOrderWithTheVersionThatWasSeen() {
        stub.given("PUT /api/booths/" + BOOTH + "/ranking", "{\"groups\":[],\"version\":1}");

        var page = pages.post()
                .uri(HERE + "/ranking")
                .param("wishes", FIRST, SECOND)
                .param("etag", "\"0\"")
                .exchange();

        assertThat(page).redirectedUrl().isEqualTo(HERE);
        assertThat(last("PUT").ifMatch()).isEqualTo("\"0\"");
        assertThat(last("PUT").body()).isEqualTo("{\"groups\":[[\"" + FIRST + "\"],[\"" + SECOND + "\"]]}");
    }

    @Test
    void showsTheNewOrderWhenSomebodyElseChangedIt() {
        stub.refused("PUT /api/booths/" + BOOTH + "/ranking", 412, "ranking/stale-version", "x");
        stub.given(
                "GET /api/booths/" + BOOTH + "/ranking",
                "{\"groups\":[[\"" + SECOND + "\"],[\"" + FIRST + "\"]],\"version\":7}");

        var page = pages.post()
                .uri(HERE + "/ranking")
                .param("wishes", FIRST, SECOND)
                .param("etag", "\"0\"")
                .exchange();

        assertThat(page).hasStatus(412);
        assertThat(page).bodyText().contains("有人刚刚改过排序", "&quot;7&quot;").containsSubsequence("求职者 0002", "求职者 0001");
    }

    @Test
    void saysWhyABoothCannotBeGivenBack() {
        stub.refused("POST /api/booths/" + BOOTH + "/withdrawal", 422, "booth/timetable-published", "x");

        var page = pages.post()
                .uri(HERE + "/withdrawal")
                .param("booth", BOOTH)
                .param("etag", "\"3\"")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("登记离场");
    }

    @Test
    void tellsThatAnInterviewerLeavesAndKeepsTheTimeWhenRefused() {
        fair("RUNNING");
        meeting("null", "null");
        stub.refused("POST /api/fairs/" + FAIR + "/changes", 422, "change/has-result", "at");

        var page = pages.post()
                .uri(HERE + "/changes")
                .param("kind", "INTERVIEWER_LEAVES")
                .param("booth", BOOTH)
                .param("interviewer", "面试官 1")
                .param("day", "")
                .param("at", "10:30")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("服务的句子：change/has-result", "value=\"10:30\"", "临时变动");
        assertThat(last("POST").body()).contains("INTERVIEWER_LEAVES", "10:30").doesNotContain("day");
    }

    @Test
    void showsTheTimetableByInterviewer() {
        meeting("null", "null");

        assertThat(get(HERE + "/timetable")).bodyText().contains("面试官 1", "09:00–09:15", "求职者 0001", "timetable.ics");
    }

    @Test
    void recordsAResultWithItsVersion() {
        meeting("null", "null");
        stub.given("POST /api/interviews/" + MEETING + "/result", meetingJson("\"OFFER\"", "\"2026-12-13T02:00:00Z\""));

        assertThat(get(HERE + "/results")).bodyText().contains("今天还缺 1 场", "填结果", "录用", "复试", "不合适", "未到");
        var page = pages.post()
                .uri(HERE + "/results/" + MEETING)
                .param("result", "OFFER")
                .param("etag", "\"5\"")
                .exchange();

        assertThat(page).redirectedUrl().isEqualTo(HERE + "/results");
        assertThat(last("POST").ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void saysAtTheInterviewWhyItsResultIsRefused() {
        meeting("\"NO\"", "\"2026-12-13T01:20:00Z\"");
        stub.refused("POST /api/interviews/" + MEETING + "/result", 412, "interview/stale-version", "x");

        var page = pages.post()
                .uri(HERE + "/results/" + MEETING)
                .param("result", "OFFER")
                .param("etag", "\"4\"")
                .exchange();

        assertThat(page).hasStatus(412);
        assertThat(page).bodyText().contains("class=\"mistake\"", "这场面试刚刚有变动", "更正", "不合适");
    }

    @Test
    void saysThatTheServiceIsAway() {
        meeting("null", "null");
        stub.given("POST /api/interviews/" + MEETING + "/result", 503, "");

        var page = pages.post()
                .uri(HERE + "/results/" + MEETING)
                .param("result", "OFFER")
                .param("etag", "\"5\"")
                .exchange();

        assertThat(page).hasStatus(503);
        assertThat(page).bodyText().contains("内容没有保存");
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).exchange();
    }

    private StubbedPages.Asked last(String method) {
        return stub.asked().stream()
                .filter(one -> one.call().startsWith(method))
                .toList()
                .getLast();
    }

    private void fair(String status) {
        var fair = """
                {"fairId":"%s","campaignId":"%s","status":"%s","terms":{"name":"冬季招聘会","kind":"ON_SITE","venue":"示例路 1 号","interviewMinutes":15,"sessions":[{"day":"2026-12-13","from":"09:00","to":"12:00"}]}}""".formatted(FAIR, CAMPAIGN, status);
        stub.given("GET /api/fairs/" + FAIR, fair);
        stub.given("GET /api/campaigns/" + CAMPAIGN + "/fairs", "{\"items\":[" + fair + "]}");
    }

    private void booth(String status) {
        stub.given("GET /api/booths/mine", """
                {"items":[{"boothId":"%s","fairId":"%s","vacancies":["%s"],"interviewers":[{"label":"面试官 1","hours":[{"day":"2026-12-13","from":"09:00","to":"12:00"}]}],"status":"%s","room":"A","version":3}]}""".formatted(BOOTH, FAIR, VACANCY, status));
    }

    private void vacancies() {
        stub.given("GET /api/vacancies/mine", """
                {"items":[{"vacancyId":"%s","status":"PUBLISHED","terms":{"title":"会计"}},{"vacancyId":"%s","status":"PUBLISHED","terms":{"title":"出纳"}}]}""".formatted(VACANCY, OTHER));
        stub.given(
                "GET /api/enrolments/mine",
                "{\"items\":[{\"campaignId\":\"" + CAMPAIGN + "\",\"vacancyId\":\"" + VACANCY
                        + "\",\"status\":\"APPROVED\"}]}");
    }

    private void meeting(String result, String at) {
        stub.given("GET /api/booths/" + BOOTH + "/interviews", "{\"items\":[" + meetingJson(result, at) + "]}");
    }

    private static String meetingJson(String result, String at) {
        return """
                {"interviewId":"%s","registrationId":"%s","person":"求职者 0001","interviewer":"面试官 1","begins":"2026-12-13T01:00:00Z","minutes":15,"room":"A","status":"SCHEDULED","result":%s,"resultAt":%s,"late":false,"version":5}""".formatted(MEETING, FIRST, result, at);
    }
}
