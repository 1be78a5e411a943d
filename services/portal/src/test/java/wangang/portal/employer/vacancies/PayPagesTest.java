package wangang.portal.employer.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PayPagesTest extends VacancyFormPages {

    private static final String GUIDANCE = "GET /api/pay-guidance";
    private static final String FOUND = """
            {"enough":true,"sentence":"长宁区 12 个开放岗位（5 家单位），与“<b>门卫”意思相近：中位数 5,000 元/月。","payForm":"MONTHLY","unit":"元/月",
             "group":{"conditions":[],"dropped":[],"text":"长宁区 12 个开放岗位","vacancies":12,"employers":5},
             "pay":{"p10":4000,"p25":4500,"p50":5000,"p75":5500,"p90":6000},"range":{"min":4500,"max":5500},
             "offer":{"middle":3100,"below":0.95,"place":"LOW","sentence":"所填薪酬的中间值 3,100 元/月<i>，低于 95% 的同类岗位。"}}""";

    @Test
    void whileItIsTypedASentenceAPictureAndTheOffersPlaceAreShown() {
        stub.given(GUIDANCE, FOUND);

        assertThat(typed("title", "<b>门卫", "payForm", "MONTHLY", "payMin", "3,000", "payMax", "3200"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "12 个开放岗位（5 家单位）",
                        "&lt;b&gt;门卫",
                        "role=\"img\"",
                        "aria-label=\"同类岗位中间一半 4,500–5,500 元/月，中位数 5,000 元/月；所填 3,000–3,200\"",
                        "class=\"pay-offer\"",
                        "notice warm",
                        "元/月&lt;i&gt;，低于 95% 的同类岗位。")
                .doesNotContain("<b>门卫", "<i>", "style=");
    }

    @Test
    void asksForThePostAsFarAsItIsTyped() {
        stub.given(GUIDANCE, FOUND);

        typed(
                "title",
                "门卫",
                "occupation",
                "4-07-05-01 保安员",
                "kind",
                "FULL_TIME",
                "degree",
                "NONE",
                "minYears",
                "三年",
                "where",
                "310105005",
                "payForm",
                "HOURLY",
                "payMin",
                "30",
                "payMax",
                "");

        assertThat(stub.asked())
                .singleElement()
                .satisfies(asked -> assertThat(URLDecoder.decode(asked.query(), StandardCharsets.UTF_8)
                                .split("&"))
                        .containsExactlyInAnyOrder(
                                "title=门卫",
                                "occupationCode=4-07-05-01",
                                "kind=FULL_TIME",
                                "degree=NONE",
                                "subdistrictCode=310105005",
                                "payForm=HOURLY"));
    }

    @Test
    void nothingIsAskedBeforeItIsKnownWhatWorkItIs() {
        assertThat(typed("payMin", "3000")).bodyText().contains("填写岗位名称后");
        assertThat(stub.asked()).isEmpty();
    }

    @Test
    void whereTooFewAreAlikeNoFigureIsShown() {
        stub.given(GUIDANCE, "{\"enough\":false,\"sentence\":\"可比的开放岗位还不够。\",\"unit\":\"元/月\"}");

        assertThat(typed("title", "门卫")).bodyText().contains("可比的开放岗位还不够。").doesNotContain("<svg", "中位数");
    }

    @Test
    void withoutTheServiceTheFormStillWorks() {
        stub.given(GUIDANCE, 503, "{}");

        assertThat(typed("title", "门卫")).hasStatusOk().bodyText().contains("薪酬参考暂时连接不上");
    }

    @Test
    void withoutScriptsItComesWithTheRefusedForm() {
        stub.given(GUIDANCE, FOUND);
        stub.refused("POST /api/vacancies", 422, "vacancy/text-missing", "text");

        assertThat(pages.post()
                        .uri("/employer/vacancies/new")
                        .param("title", "门卫")
                        .param("payForm", "MONTHLY")
                        .param("payMin", "3000")
                        .param("payMax", "3200")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("id=\"pay-guidance\"", "hx-post=\"/employer/vacancies/pay-guidance\"", "低于 95% 的同类岗位");
    }

    private MvcTestResult typed(String... fields) {
        return posted("/employer/vacancies/pay-guidance", fields);
    }
}
