package wangang.portal.employer.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

class LegalPagesTest extends VacancyFormPages {

    private static final String CHECK = "POST /api/vacancies/check";
    private static final String VACANCY = "0191d3f0-0000-7000-8000-000000000021";
    private static final String FOUND = """
            {"rules":"1","blocks":true,"findings":[
             {"code":"sex","severity":"BLOCK","field":"title","start":3,"end":6,"span":"限男性<b>","article":"《就业促进法》第二十七条",
              "explanation":"不得以性别限制录用。","rewording":"删去性别要求。","overridable":true},
             {"code":"age","severity":"WARN","field":"benefits[1]","start":0,"end":4,"span":"年轻团队","article":"《就业促进法》第三条",
              "explanation":"可能被理解为年龄限制。","rewording":"写团队做什么。","overridable":true}]}""";

    @Test
    void whileItIsTypedTheWordsAndALawfulWordingAreShown() {
        stub.given(CHECK, FOUND);
        assertThat(typed("title", "门卫（限男性<b>）"))
                .bodyText()
                .contains(
                        "还缺",
                        "须删改",
                        "限男性&lt;b&gt;",
                        "href=\"#title\"",
                        "《就业促进法》第二十七条",
                        "不得以性别限制录用。",
                        "建议：删去性别要求。",
                        "请核对",
                        "href=\"#benefits\"")
                .doesNotContain("<b>");
    }

    @Test
    void whatHasNothingForbiddenIsSaidToBeClean() {
        stub.given(CHECK, "{\"rules\":\"1\",\"blocks\":false,\"findings\":[]}");
        assertThat(typed("text", "看守大门。")).bodyText().contains("没有发现须删改的用语");
    }

    @Test
    void nothingIsAskedBeforeAnythingIsWritten() {
        assertThat(pages.get().uri("/employer/vacancies/new").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("还缺")
                .doesNotContain("用语检查");
        assertThat(stub.asked()).isEmpty();
    }

    @Test
    void halfAFormIsCheckedAsWell() {
        stub.given(CHECK, FOUND);
        assertThat(pages.post()
                        .uri("/employer/vacancies/check")
                        .param("text", "看门")
                        .param("openings", "两人")
                        .param("payForm", "MONTHLY")
                        .param("payMin", "面谈")
                        .param("audience", "graduates")
                        .param("graduateYears", "2026、明年")
                        .param("where", "310105005")
                        .param("reference", "A-1")
                        .exchange())
                .hasStatusOk();
        var json = JsonMapper.builder().build();
        assertThat(json.readTree(stub.asked().getFirst().body()))
                .isEqualTo(
                        json.readTree(
                                "{\"text\":\"看门\",\"audience\":{\"graduateYears\":[2026]},\"place\":{\"regionCode\":\"310105\"}}"));
    }

    @Test
    void withoutTheServiceTheFormStillWorks() {
        stub.given(CHECK, 503, "{}");
        assertThat(typed("title", "门卫")).hasStatusOk().bodyText().contains("还缺", "用语检查暂时连接不上");
    }

    @Test
    void aTextThatIsTooLongIsSaidToBe() {
        stub.refused(CHECK, 400, "vacancy/title-too-long", "title");
        assertThat(typed("title", "门卫")).hasStatusOk().bodyText().contains("岗位名称最长 100 个字");
    }

    @Test
    void aRefusedPublicationShowsThemBesideWhatWasTyped() {
        stub.given(CHECK, FOUND);
        stub.refused("POST /api/vacancies", 422, "vacancy/pay-missing", "pay.form");
        assertThat(pages.post()
                        .uri("/employer/vacancies/new")
                        .param("title", "门卫（限男性）")
                        .param("publish", "true")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("value=\"门卫（限男性）\"", "请选择计薪方式", "须删改", "建议：删去性别要求。");
    }

    @Test
    void whatIsKeptIsCheckedUntilItHasEnded() {
        stub.given(CHECK, FOUND);
        stub.given("GET /api/vacancies/" + VACANCY, vacancy("DRAFT"));
        assertThat(pages.get().uri("/employer/vacancies/" + VACANCY).exchange())
                .bodyText()
                .contains("须删改");
        stub.given("GET /api/vacancies/" + VACANCY, vacancy("FILLED"));
        assertThat(pages.get().uri("/employer/vacancies/" + VACANCY).exchange())
                .bodyText()
                .doesNotContain("须删改");
    }

    private static String vacancy(String status) {
        return """
                {"vacancyId":"%s","status":"%s","terms":{"title":"门卫"},"changedAt":"2026-12-01T00:00:00Z",
                 "closedAt":"2026-12-02T00:00:00Z","closedCause":"FILLED"}""".formatted(VACANCY, status);
    }

    private MvcTestResult typed(String field, String text) {
        return posted("/employer/vacancies/check", field, text);
    }
}
