package wangang.portal.sharing;

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
import wangang.portal.reference.ReferenceTables;
import wangang.portal.testing.StubbedPages;

class SharingPagesTest {

    private static final String OWN = "0191d3f0-0000-7000-8000-000000000041";
    private static final String OTHER = "0191d3f0-0000-7000-8000-000000000042";
    private static final String AGREEMENT = "0191d3f0-0000-7000-8000-000000000043";

    private final StubbedPages stub =
            new StubbedPages(Clock.fixed(Instant.parse("2026-11-29T02:00:00Z"), ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        var codes = StubbedPages.make(Codes.class, StubbedPages.make(ReferenceTables.class));
        pages = stub.pages(
                Map.of("codes", codes),
                new SharingController(stub.services(), codes),
                new SharingOfficeController(stub.services()));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void anEmployerReadsItsPostingsAndAnswersProposals() {
        stub.given("GET /api/staffing", "{\"items\":[" + posting() + "]}");
        stub.given("GET /api/staffing/agreements", "{\"items\":[" + agreement() + "]}");
        assertThat(pages.get().uri("/employer/sharing").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("可借出：装配工&lt;b&gt;", "还有 7 人，共 12 人", "看匹配", "示例物流", "同意并达成协议", "王经理")
                .doesNotContain("<b>");
    }

    @Test
    void emptyListsSayWhatToDo() {
        assertThat(pages.get().uri("/employer/sharing").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("还没有协议", "还没有发布");
        assertThat(pages.get().uri("/office/sharing").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("还没有达成的协议", "还没有单位提出协议", "没有进行中");
    }

    @Test
    void postsWhatIsTypedAndShowsARefusalAtItsField() {
        var form = pages.post()
                .uri("/employer/sharing")
                .param("side", "NEED")
                .param("title", "装配工")
                .param("headcount", "3")
                .param("skills", "装配，电焊")
                .param("until", "2027-02-10")
                .param("subdistrictCode", "310105005")
                .param("once", "k");
        assertThat(form.exchange()).hasRedirectedUrl("/employer/sharing");
        assertThat(stub.asked().getLast().body()).contains("\"电焊\"", "310105005", "NEED");
        stub.refused("POST /api/staffing", 422, "sharing/period-out-of-range", "until");
        assertThat(form.exchange()).hasStatus(422).bodyText().contains("mistake-until", "value=\"装配工\"");
    }

    @Test
    void proposesToAMatchWithBothStatements() {
        stub.given("GET /api/staffing/" + OWN, posting());
        stub.given("GET /api/staffing-matches/" + OWN, """
                {"items":[{"staffingId":"%s","employerName":"示例物流","title":"分拣员","headcount":5,
                  "overlapFrom":"2026-12-01","overlapUntil":"2027-02-10","kilometres":1.5,"score":0.82,
                  "evidence":["人数部分满足：对方5人，本单位7人"]}]}
                """.formatted(OTHER));
        assertThat(pages.get().uri("/employer/sharing/" + OWN).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("匹配度 82%", "相距约1.5公里", "人数部分满足", "value=\"" + OTHER);
        assertThat(pages.post()
                        .uri("/employer/sharing/" + OWN + "/proposals")
                        .param("theirs", OTHER)
                        .param("headcount", "5")
                        .param("from", "2026-12-01")
                        .param("until", "2027-02-10")
                        .param("workersConsent", "true")
                        .param("notForProfit", "true")
                        .param("once", "k")
                        .exchange())
                .hasRedirectedUrl("/employer/sharing");
        assertThat(stub.asked().getLast().body()).contains("\"workersConsent\":true", "\"postingId\":\"" + OWN);
        assertThat(pages.post()
                        .uri("/employer/sharing/agreements/" + AGREEMENT + "/refusal")
                        .param("reason", "费用过高")
                        .exchange())
                .hasRedirectedUrl("/employer/sharing");
    }

    @Test
    void anOfficerReadsTheDistrict() {
        stub.given("GET /api/staffing", "{\"items\":[" + posting() + "]}");
        stub.given("GET /api/staffing/agreements", "{\"items\":[" + agreement() + "]}");
        stub.given(
                "GET /api/staffing/agreements/totals",
                "{\"items\":[{\"month\":\"2026-11\",\"subdistrictCode\":\"310105005\",\"lentPeople\":5,\"borrowedPeople\":3}]}");
        assertThat(pages.get().uri("/office/sharing").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("2026-11", "示例科技 → 示例物流", "可借出");
    }

    private static String posting() {
        return """
                {"staffingId":"%s","employerId":"%s","employerName":"示例科技","status":"OPEN","version":2,"remaining":7,
                 "terms":{"side":"OFFER","title":"装配工<b>","headcount":12,"until":"2027-02-28"}}
                """.formatted(OWN, OTHER);
    }

    private static String agreement() {
        return """
                {"agreementId":"%s","status":"PROPOSED","proposedBy":"NEED","own":"OFFER","offerTitle":"装配工",
                 "lender":{"name":"示例科技"},"borrower":{"name":"示例物流"},"headcount":5,"from":"2026-12-01",
                 "until":"2027-02-10","contact":"王经理"}
                """.formatted(AGREEMENT);
    }
}
