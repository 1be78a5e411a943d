package wangang.portal.employer.webhooks;

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
import wangang.portal.testing.StubbedPages;
import wangang.portal.testing.StubbedServices;

class WebhookPagesTest {

    private static final String ID = "0190a000-0000-7000-8000-000000000001";
    private static final String PAGE = "/employer/webhooks/" + ID;
    private static final String API = "/api/webhooks/" + ID;

    private final StubbedPages stub = new StubbedPages(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        stub.given("GET /api/webhooks", "{\"items\":[" + webhook("") + "]}");
        stub.given("GET " + API, webhook(""));
        stub.given("GET " + API + "/deliveries", """
                {"items":[{"deliveryId":"0190a000-0000-7000-8000-00000000000a","type":"application.submitted",
                           "happenedAt":"2026-11-24T02:00:00Z","status":"FAILED","attempts":4,
                           "lastAttempt":{"at":"2026-11-24T02:05:00Z","failure":"TLS_FAILED","detail":"证书已过期"}},
                          {"deliveryId":"0190a000-0000-7000-8000-00000000000b","type":"webhook.test",
                           "happenedAt":"2026-11-24T03:00:00Z","status":"PENDING","attempts":1,
                           "lastAttempt":{"at":"2026-11-24T03:00:01Z","status":503},
                           "nextAttemptAt":"2026-11-24T03:02:00Z"}],"nextCursor":"more"}""");
        var shown = new WebhookPages(stub.services());
        pages = stub.pages(
                Map.of(),
                new WebhooksController(stub.services(), shown),
                new DeliveriesController(stub.services(), shown));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void showsASecretInTheOneAnswerOnly() {
        stub.given("POST /api/webhooks", 201, webhook(",\"secret\":\"whsec_abc\""));

        var page = pages.post()
                .uri("/employer/webhooks")
                .param("url", " https://hr.example/hook ")
                .param("events", "application.submitted", "candidate.found")
                .param("enabled", "true")
                .param("once", "k1")
                .exchange();

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("whsec_abc", "只显示这一次");
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(stub.sent("POST /api/webhooks").toString()).isEqualTo("""
                {"url":"https://hr.example/hook","events":["application.submitted","candidate.found"],\
                "description":"","enabled":true}""");
        assertThat(pages.get().uri("/employer/webhooks").exchange())
                .bodyText()
                .contains("人事系统", "收到应聘", "发现候选人")
                .doesNotContain("whsec_abc");
    }

    @Test
    void keepsWhatWasTypedBesideTheFieldThatIsWrong() {
        stub.refused("POST /api/webhooks", 422, "webhook/url-not-public", "url");

        var page = pages.post()
                .uri("/employer/webhooks")
                .param("url", "https://10.0.0.1/")
                .param("events", "vacancy.closed")
                .param("once", "k2")
                .exchange();

        assertThat(page).hasStatus(422);
        assertThat(page)
                .bodyText()
                .contains("id=\"mistake-url\"", "value=\"https://10.0.0.1/\"")
                .containsPattern("value=\"vacancy.closed\" checked")
                .doesNotContainPattern("value=\"application.submitted\" checked");
    }

    @Test
    void asksThoseWhoAreNotRegisteredToRegister() {
        stub.refused("GET /api/webhooks", 404, "vacancy/employer-not-registered", "x");

        assertThat(pages.get().uri("/employer/webhooks").exchange())
                .redirectedUrl()
                .isEqualTo("/employer/profile");
    }

    @Test
    void tellsWhatBecameOfEachEvent() {
        assertThat(pages.get().uri(PAGE).exchange())
                .bodyText()
                .contains(
                        "未送达，不再重试",
                        "2026年11月24日 10:05：证书已过期",
                        "第 4 次",
                        "待重试",
                        "2026年11月24日 11:02 再试",
                        "接收方答复 503",
                        PAGE + "/deliveries/0190a000-0000-7000-8000-00000000000a/replay",
                        PAGE + "?status=&amp;cursor=more")
                .doesNotContain(PAGE + "/deliveries/0190a000-0000-7000-8000-00000000000b/replay");
    }

    @Test
    void asksForOneStateOnlyAndForNoneThatThereIsNot() {
        pages.get().uri(PAGE + "?status=FAILED").exchange();
        pages.get().uri(PAGE + "?status=nonsense").exchange();

        assertThat(stub.asked())
                .filteredOn(asked -> asked.call().startsWith("GET " + API + "/deliveries"))
                .extracting(StubbedServices.Asked::query)
                .containsExactly("status=FAILED", "");
    }

    @Test
    void saysWhyNothingIsSent() {
        stub.given("GET " + API, webhook(",\"disabledCause\":\"GONE\"").replace("true", "false"));

        assertThat(pages.get().uri(PAGE).exchange()).bodyText().contains("接收方答复 410");
    }

    @Test
    void changesTheVersionThatWasSeen() {
        stub.given("PUT " + API, webhook(""));

        assertThat(changed()).redirectedUrl().isEqualTo(PAGE);
        assertThat(stub.sent("PUT " + API).path("enabled").asBoolean()).isFalse();
        assertThat(stub.asked())
                .filteredOn(StubbedServices.Asked::changes)
                .extracting(StubbedServices.Asked::ifMatch)
                .containsExactly("\"2\"");
    }

    @Test
    void keepsTheOldVersionWithWhatWasTypedWhenSomebodyElseWasFaster() {
        stub.refused("PUT " + API, 412, "stale", "x");

        var page = changed();

        assertThat(page).hasStatus(412);
        assertThat(page)
                .bodyText()
                .contains("载入最新内容", "value=\"https://new.example/\"", "name=\"etag\" value=\"&quot;2&quot;\"");
    }

    @Test
    void renewsTheSecretAndRemoves() {
        stub.given("POST " + API + "/secret", webhook(",\"secret\":\"whsec_new\""));
        stub.given("DELETE " + API, 204, "");

        assertThat(pages.post().uri(PAGE + "/secret").param("etag", "\"3\"").exchange())
                .bodyText()
                .contains("whsec_new");
        assertThat(pages.post().uri(PAGE + "/removal").param("etag", "\"3\"").exchange())
                .redirectedUrl()
                .isEqualTo("/employer/webhooks");
    }

    @Test
    void sendsATestAndSendsAgain() {
        var queued = "{\"deliveryId\":\"0190a000-0000-7000-8000-00000000000a\",\"type\":\"webhook.test\","
                + "\"happenedAt\":\"2026-11-24T03:00:00Z\",\"status\":\"PENDING\",\"attempts\":0}";
        stub.given("POST " + API + "/test", 202, queued);
        stub.given("POST " + API + "/deliveries/0190a000-0000-7000-8000-00000000000a/replay", 202, queued);
        stub.given("POST " + API + "/replay", 202, "{\"count\":7}");

        assertThat(pages.post().uri(PAGE + "/test").exchange()).redirectedUrl().isEqualTo(PAGE);
        assertThat(pages.post()
                        .uri(PAGE + "/deliveries/0190a000-0000-7000-8000-00000000000a/replay")
                        .exchange())
                .redirectedUrl()
                .isEqualTo(PAGE);
        var since =
                pages.post().uri(PAGE + "/replay").param("since", "2026-11-24").exchange();
        assertThat(since.getMvcResult().getFlashMap().get("notice")).isEqualTo("已把 7 个事件重新排队。");
        assertThat(stub.asked())
                .filteredOn(asked -> asked.call().equals("POST " + API + "/replay"))
                .extracting(StubbedServices.Asked::query)
                .containsExactly("since=2026-11-23T16%3A00%3A00Z");
    }

    private MvcTestResult changed() {
        return pages.post()
                .uri(PAGE)
                .param("url", "https://new.example/")
                .param("events", "vacancy.closed")
                .param("etag", "\"2\"")
                .exchange();
    }

    private static String webhook(String more) {
        return """
                {"webhookId":"%s","url":"https://hr.example/hook","events":["application.submitted"],
                 "description":"人事系统","enabled":true,"version":3%s}""".formatted(ID, more);
    }
}
