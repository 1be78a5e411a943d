package wangang.portal.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.portal.employer.fairs.BoothsToday;
import wangang.portal.page.Words;
import wangang.portal.services.Together;
import wangang.portal.testing.StubbedPages;
import wangang.portal.testing.StubbedServices;

class WorkplaceTest {

    private static final String FAIR = "0191d3f0-0000-7000-8000-000000000001";
    private static final String BOOTH = "0191d3f0-0000-7000-8000-000000000002";
    private static final String OTHER = "0191d3f0-0000-7000-8000-000000000003";

    @Test
    void saysWhichInterviewsOfTodayHaveNoResult() throws ClassNotFoundException {
        var clock = Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC);
        try (var stub = new StubbedPages(clock)) {
            stub.given(
                    "GET /api/employers/me",
                    "{\"employerId\":\"" + BOOTH
                            + "\",\"name\":\"示例单位\",\"kind\":\"PRIVATE\",\"status\":\"VERIFIED\"}");
            stub.given(
                    "GET /api/booths/mine",
                    "{\"items\":[" + booth(BOOTH, "2026-12-13") + "," + booth(OTHER, "2026-12-14") + "]}");
            stub.given(
                    "GET /api/booths/" + BOOTH + "/interviews",
                    "{\"items\":[{\"interviewId\":\"" + FAIR + "\",\"registrationId\":\"" + FAIR
                            + "\",\"person\":\"求职者 0001\",\"begins\":\"2026-12-13T01:00:00Z\",\"minutes\":15,"
                            + "\"status\":\"SCHEDULED\",\"late\":false,\"version\":5}]}");
            var services = stub.services();
            var together = new Together();
            var calls = StubbedPages.make(Class.forName("wangang.portal.employer.fairs.BoothCalls"), services);
            var missing = StubbedPages.make(BoothsToday.class, calls, together, clock);
            var pages = stub.pages(
                    Map.of("employerWords", new EmployerWords(), "words", new Words()),
                    new WorkplaceController(services, together, missing));

            assertThat(pages.get().uri("/employer").exchange())
                    .bodyText()
                    .contains("今天有 1 场面试还没有填写结果", "/employer/fairs/" + FAIR + "/results", "/employer/clients");
            assertThat(stub.asked())
                    .extracting(StubbedServices.Asked::call)
                    .contains("GET /api/booths/" + BOOTH + "/interviews")
                    .doesNotContain("GET /api/booths/" + OTHER + "/interviews")
                    .containsOnlyOnce("GET /api/booths/mine");
        }
    }

    private static String booth(String id, String day) {
        return """
                {"boothId":"%s","fairId":"%s","status":"PLACED","version":1,
                 "interviewers":[{"label":"面试官 1","hours":[{"day":"%s","from":"09:00","to":"12:00"}]}]}
                """.formatted(id, FAIR, day);
    }
}
