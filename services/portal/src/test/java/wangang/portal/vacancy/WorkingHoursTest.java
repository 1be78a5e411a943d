package wangang.portal.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.portal.testing.StubbedPages.make;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.marks.OwnMarks;
import wangang.portal.page.PortalSettings;
import wangang.portal.page.Words;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.services.Together;
import wangang.portal.testing.StubbedPages;
import wangang.portal.week.Week;

class WorkingHoursTest {

    private static final String VACANCY = "0191d3f0-0000-7000-8000-000000000021";

    private final StubbedPages stub = new StubbedPages(Clock.systemUTC());

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void aVacancysPageTellsWhenTheWorkIs() {
        var services = stub.services();
        var pages = stub.pages(
                Map.of("words", new Words(), "tables", new ReferenceTables(), "week", new Week()),
                new VacancyController(
                        services,
                        new Together(),
                        new PortalSettings(URI.create("https://jobs.example")),
                        new JobPostings(services, JsonMapper.shared()),
                        make(OwnMarks.class, services)));
        stub.given("GET /api/vacancies/search", "{\"items\":[],\"total\":0,\"facets\":{},\"alsoConsider\":[]}");
        stub.given("GET /api/vacancies/" + VACANCY, """
                {"vacancyId":"%1$s","employer":{"id":"%1$s","name":"示例单位"},"status":"PUBLISHED",
                 "terms":{"title":"店员","kind":"PART_TIME","pay":{"form":"HOURLY","min":28,"max":30},
                 "workingTime":{"hoursPerWeek":8,"slots":[{"day":"SATURDAY","from":"09:00","to":"13:00"},
                   {"day":"SUNDAY","from":"09:00","to":"18:00"}]}}}""".formatted(VACANCY));

        stub.given("GET /api/vacancies/" + VACANCY + "/legality", "{\"rules\":\"2026.3\",\"overridden\":false}");

        assertThat(pages.get().uri("/vacancies/" + VACANCY).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("周六 09:00–13:00，周日 09:00–18:00；每周约 8 小时");
    }
}
