package wangang.portal.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import wangang.portal.employer.Codes;
import wangang.portal.page.Words;
import wangang.portal.reference.ReferenceTables;
import wangang.portal.testing.StubbedPages;

class PolicyPagesTest {

    private static final String ID = "0191d3f0-0000-7000-8000-000000000061";
    private static final String TERMS = """
            "title":"吸纳就业补贴<b>","documentNumber":"沪府规〔2022〕6号","office":"区人社局","summary":"补贴",
            "howToApply":"无需申请","from":"2026-12-01","until":"2026-12-31"
            """;

    private final StubbedPages stub =
            new StubbedPages(Clock.fixed(Instant.parse("2026-12-13T02:00:00Z"), ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        var tables = StubbedPages.make(ReferenceTables.class);
        var forms = new PolicyForm(StubbedPages.make(Codes.class, tables), tables);
        pages = stub.pages(
                Map.of("words", new Words()),
                new MatchingController(stub.services()),
                new PolicyDeskController(stub.services(), forms));
        stub.given("GET /api/policies/" + ID, policy());
        stub.given("GET /api/policies", "{\"items\":[" + policy() + "]}");
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void anEmployerReadsWhyHowMuchAndHow() {
        stub.given("GET /api/policies/matching", """
                {"items":[{"policyId":"%s",%s,"verdict":"LIKELY","caveat":"可能符合，以审核为准",
                           "reasons":[{"aspect":"HIRES","state":"MET","text":"已录用 3 人。"}],
                           "estimate":{"yuan":4500,"text":"每录用 1 人 1,500 元"}}]}
                """.formatted(ID, TERMS));
        stub.given("GET /api/policies/notices", "{\"items\":[{\"policyId\":\"" + ID + "\"}],\"total\":1}");
        stub.given("POST /api/policies/notices/seen", 204, "");
        assertThat(pages.get().uri("/employer/policies").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("沪府规〔2022〕6号", "✓ 已录用 3 人。", "预计：每录用 1 人", "无需申请", ">新<")
                .contains("2026年12月1日 至 2026年12月31日", "可能符合，以审核为准")
                .doesNotContain("<b>");
        assertThat(stub.asked().getLast().call()).isEqualTo("POST /api/policies/notices/seen");
        assertThat(stub.asked().getLast().body()).contains(ID);
    }

    @Test
    void whoFindsNothingIsToldWhatToFillIn() {
        assertThat(pages.get().uri("/employer/policies").exchange())
                .bodyText()
                .contains("填写了职工人数", "/employer/profile");
        assertThat(stub.asked()).noneMatch(asked -> asked.changes());
    }

    @Test
    void theDeskListsAndOpensPolicies() {
        assertThat(pages.get().uri("/office/policies").exchange())
                .bodyText()
                .contains("执行中", "/office/policies/" + ID, "/office/policies/new");
        assertThat(pages.get().uri("/office/policies/" + ID).exchange())
                .bodyText()
                .contains("H 住宿和餐饮业", "华阳路街道 310105001", "value=\"1500\"", "撤下这项政策")
                .doesNotContain("<b>");
        assertThat(pages.get().uri("/office/policies/new").exchange()).hasStatusOk();
    }

    @Test
    void aFormBecomesAPolicy() {
        stub.given("POST /api/policies", 201, policy());
        assertThat(pages.post()
                        .uri("/office/policies")
                        .param("title", " 补贴 ")
                        .param("industries", "住宿和餐饮业\r\n52")
                        .param("subdistricts", "华阳路街道")
                        .param("conditionKind", "HIRES")
                        .param("least", "2")
                        .param("amountRule", "PER_HIRE")
                        .param("yuan", "1500")
                        .exchange())
                .hasRedirectedUrl("/office/policies");
        assertThat(stub.asked().getLast().body())
                .contains("\"title\":\"补贴\"", "[\"H\",\"52\"]", "310105001", "\"least\":2", "\"rule\":\"PER_HIRE\"");
    }

    @Test
    void whatIsRefusedKeepsWhatWasTyped() {
        stub.refused("PUT /api/policies/" + ID, 422, "policy/ended", "until");
        assertThat(pages.post()
                        .uri("/office/policies/" + ID)
                        .param("etag", "\"3\"")
                        .param("title", "改过的名称")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("改过的名称", "服务的句子：policy/ended");
        assertThat(stub.asked()).anyMatch(asked -> asked.ifMatch().equals("\"3\""));
    }

    private static String policy() {
        return """
                {"policyId":"%s","state":"IN_FORCE","version":3,"terms":{%s,"industries":["H"],
                 "subdistricts":["310105001"],"condition":{"kind":"HIRES","least":2},
                 "amount":{"rule":"PER_HIRE","yuan":1500}}}
                """.formatted(ID, TERMS);
    }
}
