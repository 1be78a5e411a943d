package wangang.portal.employer.fairs;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import wangang.portal.page.Words;
import wangang.portal.services.Together;
import wangang.portal.testing.StubbedPages;
import wangang.portal.testing.StubbedServices;

/** A fair, a booth at it, two people who chose it, and what a test adds. */
abstract class BoothPages {

    static final String FAIR = "0191d3f0-0000-7000-8000-000000000001";
    static final String BOOTH = "0191d3f0-0000-7000-8000-000000000002";
    static final String CAMPAIGN = "0191d3f0-0000-7000-8000-000000000003";
    static final String FIRST = "0191d3f0-0000-7000-8000-000000000011";
    static final String SECOND = "0191d3f0-0000-7000-8000-000000000012";
    static final String FIRST_FILE = "0191d3f0-0000-7000-8000-000000000013";
    static final String SECOND_FILE = "0191d3f0-0000-7000-8000-000000000014";
    static final String VACANCY = "0191d3f0-0000-7000-8000-000000000021";
    static final String OTHER = "0191d3f0-0000-7000-8000-000000000022";
    static final String MEETING = "0191d3f0-0000-7000-8000-000000000031";
    static final String HERE = "/employer/fairs/" + FAIR;

    /** 10:00 in Shanghai. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC);

    final StubbedPages stub = new StubbedPages(clock);
    MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() throws ClassNotFoundException {
        var calls = new BoothCalls(stub.services());
        var words = new BoothWords();
        var together = new Together();
        pages = stub.pages(
                Map.of(
                        "boothWords",
                        words,
                        "words",
                        new Words(),
                        "fairWords",
                        StubbedPages.make(Class.forName("wangang.portal.fair.FairWords"))),
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
                "{\"items\":[{\"registrationId\":\"" + FIRST + "\",\"jobseekerId\":\"" + FIRST_FILE
                        + "\",\"label\":\"求职者 0001\"},{\"registrationId\":\"" + SECOND + "\",\"jobseekerId\":\""
                        + SECOND_FILE + "\",\"label\":\"求职者 0002\"}]}");
    }

    @AfterEach
    void close() {
        stub.close();
    }

    final MvcTestResult get(String path) {
        return pages.get().uri(path).exchange();
    }

    final StubbedServices.Asked last(String method) {
        return stub.asked().stream()
                .filter(one -> one.call().startsWith(method))
                .toList()
                .getLast();
    }

    final void fair(String status) {
        var fair = """
                {"fairId":"%s","campaignId":"%s","status":"%s","terms":{"name":"冬季招聘会","kind":"ON_SITE","venue":"示例路 1 号","interviewMinutes":15,"walkingMinutes":5,"rooms":[],"sessions":[{"day":"2026-12-13","from":"09:00","to":"12:00"}]}}""".formatted(FAIR, CAMPAIGN, status);
        stub.given("GET /api/fairs/" + FAIR, fair);
        stub.given("GET /api/campaigns/" + CAMPAIGN + "/fairs", "{\"items\":[" + fair + "]}");
    }

    final void booth(String status) {
        stub.given("GET /api/booths/mine", """
                {"items":[{"boothId":"%s","fairId":"%s","vacancies":["%s"],"interviewers":[{"label":"面试官 1","hours":[{"day":"2026-12-13","from":"09:00","to":"12:00"}]}],"status":"%s","room":"A","version":3}]}""".formatted(BOOTH, FAIR, VACANCY, status));
    }

    final void vacancies() {
        stub.given("GET /api/vacancies/mine", """
                {"items":[{"vacancyId":"%s","status":"PUBLISHED","terms":{"title":"会计"}},{"vacancyId":"%s","status":"PUBLISHED","terms":{"title":"出纳"}}]}""".formatted(VACANCY, OTHER));
        stub.given(
                "GET /api/enrolments/mine",
                "{\"items\":[{\"campaignId\":\"" + CAMPAIGN + "\",\"vacancyId\":\"" + VACANCY
                        + "\",\"status\":\"APPROVED\"}]}");
    }

    final void meeting(String result, String at) {
        stub.given("GET /api/booths/" + BOOTH + "/interviews", "{\"items\":[" + meetingJson(result, at) + "]}");
    }

    static String meetingJson(String result, String at) {
        return """
                {"interviewId":"%s","registrationId":"%s","person":"求职者 0001","interviewer":"面试官 1","begins":"2026-12-13T01:00:00Z","minutes":15,"room":"A","status":"SCHEDULED","result":%s,"resultAt":%s,"late":false,"version":5}""".formatted(MEETING, FIRST, result, at);
    }
}
