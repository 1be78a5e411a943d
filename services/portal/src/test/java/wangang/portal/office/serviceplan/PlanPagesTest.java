package wangang.portal.office.serviceplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import wangang.portal.services.Together;
import wangang.portal.testing.StubbedPages;

class PlanPagesTest {

    private static final String EMPLOYER = "0191d3f0-0000-7000-8000-000000000061";
    private static final String TASK = "0191d3f0-0000-7000-8000-000000000062";
    private static final String PAGE = "/office/employers/" + EMPLOYER + "/plan";
    private static final String CALLS = "/api/employers/" + EMPLOYER;
    private static final String A_TASK = """
            {"taskId":"%s","version":2,"employerId":"%s","employerName":"示例单位","title":"走访<b>",
             "dueDate":"2026-12-01","overdue":true,"assigneeName":"专员 03","status":"OPEN"}
            """.formatted(TASK, EMPLOYER);
    private static final String A_NOTE = """
            {"entryId":"%s","at":"2026-12-10T02:00:00Z","kind":"NOTE","account":"a","workName":"专员 03",
             "text":"缺两名焊工<i>","noteKind":"VISIT","tookPlaceOn":"2026-12-10","corrected":true}
            """.formatted(TASK);

    private final StubbedPages stub =
            new StubbedPages(Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        pages = stub.pages(
                Map.of("planWords", new PlanWords()),
                new PlanController(stub.services(), new Together()),
                new TasksController(stub.services()));
        stub.given("GET " + CALLS + "/officers", "{\"items\":[{\"account\":\"o-2\",\"workName\":\"专员 04\"}]}");
        stub.given("GET " + CALLS + "/service-plan", """
                {"employerId":"%s","employerName":"示例单位","subdistrictCode":"310105005","version":3,
                 "officer":{"account":"o-1","workName":"专员 03","workPhone":"021-62890000",
                            "since":"2026-12-01T02:00:00Z","caller":true},
                 "aims":"年内招满","openTasks":[%s],"newest":[%s]}
                """.formatted(EMPLOYER, A_TASK, A_NOTE));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void showsOfficerAimsTasksAndWhatWasDone() {
        assertThat(pages.get().uri(PAGE).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "专员 03", "021-62890000", "年内招满", "已逾期", "缺两名焊工", "已被更正", "专员 04", "/office/demand/" + EMPLOYER)
                .doesNotContain("<b>", "<i>");
    }

    @Test
    void aNewPlanSaysWhatToDo() {
        stub.given("GET " + CALLS + "/service-plan", """
                {"employerId":"%s","employerName":"示例单位","subdistrictCode":"310105005","version":0,
                 "openTasks":[],"newest":[]}
                """.formatted(EMPLOYER));
        assertThat(pages.get().uri(PAGE).exchange()).bodyText().contains("还没有专员负责", "没有未完成的任务", "还没有为这家单位做过什么");
    }

    @Test
    void aChangeNamesTheVersionThatWasSeenAndARefusalKeepsTheWords() {
        stub.refused("PUT " + CALLS + "/service-plan", 412, "service-plan/stale-version", "aims");
        assertThat(pages.post()
                        .uri(PAGE + "/aims")
                        .param("etag", "\"2\"")
                        .param("aims", "另一个目标")
                        .exchange())
                .bodyText()
                .contains("重新载入最新内容", "另一个目标</textarea>");
        assertThat(stub.asked()).anyMatch(asked -> asked.ifMatch().equals("\"2\""));
    }

    @Test
    void tasksAreClosedAndListedByDay() {
        stub.given("POST /api/employer-tasks/" + TASK + "/completion", A_TASK);
        assertThat(pages.post()
                        .uri(PAGE + "/tasks/" + TASK + "/completion")
                        .param("etag", "\"2\"")
                        .param("result", "已走访")
                        .exchange())
                .hasRedirectedUrl(PAGE);
        assertThat(stub.asked().getLast().body()).contains("已走访");
        stub.given("GET /api/employer-tasks", "{\"items\":[" + A_TASK + "]}");
        assertThat(pages.get().uri("/office/tasks").exchange()).bodyText().contains("示例单位", "已逾期", PAGE);
        stub.given("GET /api/employer-tasks", "{\"items\":[]}");
        assertThat(pages.get().uri("/office/tasks").exchange()).bodyText().contains("没有这样的任务");
        stub.given("GET " + CALLS + "/service-history", "{\"items\":[" + A_NOTE + "]}");
        assertThat(pages.get().uri(PAGE + "/history").exchange()).bodyText().contains("缺两名焊工");
    }
}
