package wangang.portal.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.portal.employer.fairs.MissingResults;
import wangang.portal.page.Words;
import wangang.portal.services.Together;

class WorkplaceTest {

    private static final String FAIR = "0191d3f0-0000-7000-8000-000000000001";
    private static final String BOOTH = "0191d3f0-0000-7000-8000-000000000002";

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
                    "{\"items\":[{\"boothId\":\"" + BOOTH + "\",\"fairId\":\"" + FAIR
                            + "\",\"status\":\"PLACED\",\"version\":1}]}");
            stub.given(
                    "GET /api/booths/" + BOOTH + "/interviews",
                    "{\"items\":[{\"interviewId\":\"" + FAIR + "\",\"registrationId\":\"" + FAIR
                            + "\",\"person\":\"求职者 0001\",\"begins\":\"2026-12-13T01:00:00Z\",\"minutes\":15,"
                            + "\"status\":\"SCHEDULED\",\"late\":false,\"version\":5}]}");
            var services = stub.services();
            var together = new Together();
            var calls = StubbedPages.make(Class.forName("wangang.portal.employer.fairs.BoothCalls"), services);
            var missing = StubbedPages.make(MissingResults.class, calls, together, clock);
            var pages = stub.pages(
                    Map.of("employerWords", new EmployerWords(), "words", new Words()),
                    new WorkplaceController(services, together, missing));

            assertThat(pages.get().uri("/employer").exchange())
                    .bodyText()
                    .contains("今天有 1 场面试还没有填写结果", "/employer/fairs/" + FAIR + "/results", "/employer/clients");
        }
    }
}
