package wangang.portal.demand;

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
import tools.jackson.databind.json.JsonMapper;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.services.Together;
import wangang.portal.testing.StubbedPages;
import wangang.portal.testing.StubbedServices;

class DemandPagesTest {

    private static final String VACANCY = "0191d3f0-0000-7000-8000-000000000041";
    private static final String EMPLOYER = "0191d3f0-0000-7000-8000-000000000042";
    private static final String LISTED = """
            {"items":[{"vacancyId":"%s","title":"门卫<b>","openings":3,"hires":1,"daysOpen":20,"stale":true,"views":12,
                       "applications":5,"unanswered":2,"interviews":2,"offers":1}]}
            """.formatted(VACANCY);

    private final StubbedPages stub =
            new StubbedPages(Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        pages = stub.pages(
                Map.of("tables", new ReferenceTables()),
                new DemandController(stub.services(), new Together()),
                new ReachController(stub.services(), JsonMapper.builder().build()));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void anEmployerSeesWhatCameOfEachAndWhereTheReasonsAre() {
        stub.given("GET /api/vacancies/demand", LISTED);
        assertThat(pages.get().uri("/employer/demand").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("还缺 2 人", "已发布 20 天", "12 次", "5 份，其中 2 份还没有看", "邀请面试 2 人，发出录用意向 1 人")
                .contains("hx-get=\"/employer/vacancies/" + VACANCY + "/reach\"")
                .doesNotContain("<b>");
    }

    @Test
    void anOfficerSeesWhoWantsMostAndTheSameOfEach() {
        stub.given("GET /api/employers/demand", """
                {"items":[{"employerId":"%s","name":"示例单位<i>","subdistrictCode":"310105005","vacancies":3,"wanted":12,
                           "longestOpen":40,"unapplied":1,"answerRate":0.85}],"nextCursor":"x"}
                """.formatted(EMPLOYER));
        stub.given("GET /api/employers/demand/totals", """
                {"employers":1,"vacancies":3,"wanted":12,"unapplied":1,
                 "bySubdistrict":[{"code":"310105005","vacancies":3,"wanted":12}],
                 "byOccupation":[{"code":"2-02-10-03","vacancies":3,"wanted":12}]}
                """);
        assertThat(pages.get().uri("/office/demand").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("缺 12 人", "周家桥", "85%", "/office/demand/" + EMPLOYER, "/office/demand?cursor=x")
                .doesNotContain("<i>");
        stub.given("GET /api/employers/" + EMPLOYER + "/demand", LISTED);
        assertThat(pages.get().uri("/office/demand/" + EMPLOYER).exchange())
                .bodyText()
                .contains("/office/vacancies/" + VACANCY + "/reach");
    }

    @Test
    void theReasonsAndWhatWouldChangeThem() {
        reachable();
        assertThat(pages.get().uri("/employer/vacancies/" + VACANCY + "/reach").exchange())
                .bodyText()
                .contains("难招", "可推荐的求职者约 5 人", "薪资低于同类岗位中位数 20%", "不限专业：约 15 人，增加约 10 人");
    }

    @Test
    void onlyTheEmployerCanTakeASuggestionUpAndOnlyWhereItIsAChangeOfTheTerms() {
        reachable();
        assertThat(pages.get().uri("/employer/vacancies/" + VACANCY + "/reach").exchange())
                .bodyText()
                .contains("采用<span", "&quot;codes&quot;:null", "href=\"/employer/vacancies/" + VACANCY + "\"")
                .containsOnlyOnce("<form")
                .containsOnlyOnce("请改写描述");
        assertThat(pages.get().uri("/office/vacancies/" + VACANCY + "/reach").exchange())
                .bodyText()
                .contains("不限专业：约 15 人")
                .doesNotContain("采用", "<form", "编辑岗位");
    }

    @Test
    void aSuggestionTakenUpChangesThatAloneInTheVersionThatWasRead() {
        stub.given("GET /api/vacancies/" + VACANCY, """
                {"vacancyId":"%s","version":7,"terms":{"title":"会计","degree":"BACHELOR","majors":{"codes":["1202"]},
                 "somethingNew":{"of":"later"}}}
                """.formatted(VACANCY));
        stub.versioned("GET /api/vacancies/" + VACANCY, "\"7\"");
        assertThat(adopt("{\"majors\":{\"any\":true,\"codes\":null}}"))
                .hasRedirectedUrl("/employer/vacancies/" + VACANCY + "/reach")
                .flash()
                .containsKey("notice");
        assertThat(stub.asked())
                .filteredOn(StubbedServices.Asked::changes)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.call()).isEqualTo("PUT /api/vacancies/" + VACANCY);
                    assertThat(change.ifMatch()).isEqualTo("\"7\"");
                    assertThat(change.body())
                            .isEqualTo(
                                    "{\"title\":\"会计\",\"degree\":\"BACHELOR\",\"majors\":{\"any\":true},\"somethingNew\":{\"of\":\"later\"}}");
                });
    }

    @Test
    void aRefusedChangeIsToldAboveTheSuggestions() {
        reachable();
        stub.given("GET /api/vacancies/" + VACANCY, "{\"vacancyId\":\"%s\",\"terms\":{}}".formatted(VACANCY));
        stub.refused("PUT /api/vacancies/" + VACANCY, 422, "legal/recruitment", "text");
        assertThat(adopt("{\"degree\":\"COLLEGE\"}"))
                .hasStatus(422)
                .bodyText()
                .contains("服务的句子：legal/recruitment", "不限专业：约 15 人");
        stub.refused("PUT /api/vacancies/" + VACANCY, 412, "vacancy/stale-version", "version");
        assertThat(adopt("{\"degree\":\"COLLEGE\"}")).hasStatus(412).bodyText().contains("内容已在别处改过");
        stub.given("PUT /api/vacancies/" + VACANCY, 503, "{}");
        assertThat(adopt("{\"degree\":\"COLLEGE\"}")).hasStatus(503).bodyText().contains("内容没有保存");
        assertThat(adopt("[]")).hasStatus(400);
        assertThat(adopt("{")).hasStatus(400);
    }

    private MvcTestResult adopt(String change) {
        return pages.post()
                .uri("/employer/vacancies/" + VACANCY + "/reach")
                .param("change", change)
                .exchange();
    }

    private void reachable() {
        stub.given("GET /api/vacancies/" + VACANCY + "/reach", """
                {"vacancyId":"%s","reachable":{"about":5,"more":false,"text":"约 5 人"},"difficulty":70,
                 "reasons":[{"cause":"PAY","points":20,"text":"薪资低于同类岗位中位数 20%%"}],
                 "suggestions":[{"loosening":"MAJORS","text":"不限专业","change":{"majors":{"any":true,"codes":null}},
                                 "reachable":{"about":15,"more":false,"text":"约 15 人"},"gained":10},
                                {"loosening":"SKILLS","text":"技能入职后再学，不作要求",
                                 "reachable":{"about":10,"more":false,"text":"约 10 人"},"gained":5}]}
                """.formatted(VACANCY));
    }

    @Test
    void whatCannotBeEstimatedIsSaid() {
        stub.refused("GET /api/vacancies/" + VACANCY + "/reach", 422, "reach/certified-only", "id");
        assertThat(pages.get().uri("/office/vacancies/" + VACANCY + "/reach").exchange())
                .hasStatusOk();
        stub.given("GET /api/vacancies/" + VACANCY + "/reach", 503, "{}");
        assertThat(pages.get().uri("/office/vacancies/" + VACANCY + "/reach").exchange())
                .bodyText()
                .contains("暂时连接不上");
    }
}
