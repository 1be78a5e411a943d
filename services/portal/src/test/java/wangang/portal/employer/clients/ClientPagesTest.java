package wangang.portal.employer.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import wangang.portal.page.PortalSettings;
import wangang.portal.testing.StubbedPages;

class ClientPagesTest {

    private static final String ISSUED = "{\"clientId\":\"employer-1\",\"secret\":\"s3cret\",\"name\":\"人事系统\"}";

    private final StubbedPages stub = new StubbedPages(Clock.systemUTC());
    private MockMvcTester pages = MockMvcTester.of();

    @BeforeEach
    void open() {
        stub.given("GET /accounts/clients", """
                {"items":[{"clientId":"employer-1","name":"人事系统","scopes":["vacancies:read"]},
                          {"clientId":"employer-2","name":"招聘网站","scopes":["feed:read"],
                           "oldSecretUntil":"2026-05-02T02:30:00Z","lastUsedAt":"2026-05-01T02:00:00Z"}]}""");
        stub.given("GET /accounts/clients/scopes", """
                {"items":[{"name":"vacancies:read","meaning":"查看本单位的岗位"},
                          {"name":"feed:read","meaning":"接收全平台岗位的更新"}]}""");
        pages = stub.pages(
                Map.of(),
                new ClientsController(stub.services(), new PortalSettings(URI.create("https://jobs.example"))));
    }

    @AfterEach
    void close() {
        stub.close();
    }

    @Test
    void showsASecretInTheOneAnswerOnly() {
        stub.given("POST /accounts/clients", 201, ISSUED);

        var page = pages.post().uri("/employer/clients").param("name", "人事系统").exchange();

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("s3cret", "只显示这一次");
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(pages.get().uri("/employer/clients").exchange())
                .bodyText()
                .contains("人事系统", "https://jobs.example/oauth2/token")
                .doesNotContain("s3cret");
    }

    @Test
    void givesTheScopesThatAreTicked() {
        stub.given("POST /accounts/clients", 201, ISSUED);

        pages.post()
                .uri("/employer/clients")
                .param("name", "人事系统")
                .param("scopes", "vacancies:read", "feed:read")
                .exchange();

        assertThat(stub.sent("POST /accounts/clients").path("scopes").toString())
                .isEqualTo("[\"vacancies:read\",\"feed:read\"]");
    }

    @Test
    void asksForAChoiceAndKeepsWhatWasTicked() {
        stub.refused("POST /accounts/clients", 422, "identity/scopes-missing", "scopes");

        var nothing =
                pages.post().uri("/employer/clients").param("name", "人事系统").exchange();

        assertThat(stub.sent("POST /accounts/clients").path("scopes").toString())
                .isEqualTo("[]");
        assertThat(nothing).hasStatus(422);
        assertThat(nothing).bodyText().contains("id=\"mistake-scopes\"");
        var one = pages.post()
                .uri("/employer/clients")
                .param("name", "人事系统")
                .param("scopes", "feed:read")
                .exchange();
        assertThat(one)
                .bodyText()
                .containsPattern(
                        "<legend>允许它</legend>.*value=\"vacancies:read\"><.*value=\"feed:read\" checked=\"checked\"><");
    }

    @Test
    void showsWhatAClientMayDoWhenItWasUsedAndUntilWhenItsOldSecretIsTaken() {
        assertThat(pages.get().uri("/employer/clients").exchange())
                .bodyText()
                .contains(
                        "<li class=\"tag\">查看本单位的岗位</li>",
                        "<li class=\"tag\">接收全平台岗位的更新</li>",
                        "从未使用",
                        "最近使用：2026年5月1日",
                        "旧密钥在 2026年5月2日 10:30 以前仍可使用",
                        "/employer/clients/employer-2/secret/old/removal")
                .doesNotContain("/employer/clients/employer-1/secret/old/removal");
    }

    @Test
    void changesWhatAClientMayDo() {
        stub.given("PUT /accounts/clients/employer-1/scopes", "{\"scopes\":[\"feed:read\"]}");

        assertThat(pages.post()
                        .uri("/employer/clients/employer-1/scopes")
                        .param("scopes", "feed:read")
                        .exchange())
                .redirectedUrl()
                .isEqualTo("/employer/clients");
        assertThat(stub.sent("PUT /accounts/clients/employer-1/scopes")
                        .path("scopes")
                        .toString())
                .isEqualTo("[\"feed:read\"]");
    }

    @Test
    void saysAboveTheListWhyScopesWereNotChanged() {
        stub.refused("PUT /accounts/clients/employer-1/scopes", 422, "identity/scopes-missing", "scopes");

        var page = pages.post().uri("/employer/clients/employer-1/scopes").exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("服务的句子：identity/scopes-missing").doesNotContain("mistake-scopes");
    }

    @Test
    void keepsTheOldSecretAsLongAsWasChosen() {
        stub.given("POST /accounts/clients/employer-1/secret", """
                {"clientId":"employer-1","secret":"s3cret","name":"人事系统","oldSecretUntil":"2026-05-02T02:30:00Z"}""");

        var page = pages.post()
                .uri("/employer/clients/employer-1/secret")
                .param("keep", "PT24H")
                .exchange();

        assertThat(stub.sent("POST /accounts/clients/employer-1/secret")
                        .path("keepOldFor")
                        .asString())
                .isEqualTo("PT24H");
        assertThat(page).bodyText().contains("s3cret", "旧密钥在 2026年5月2日 10:30 以前仍可使用，请在此之前换好");
        pages.post()
                .uri("/employer/clients/employer-1/secret")
                .param("keep", "")
                .exchange();
        assertThat(stub.sent("POST /accounts/clients/employer-1/secret")).isEmpty();
    }

    @Test
    void voidsTheOldSecret() {
        stub.given("DELETE /accounts/clients/employer-2/secret/old", 204, "");

        assertThat(pages.post()
                        .uri("/employer/clients/employer-2/secret/old/removal")
                        .exchange())
                .redirectedUrl()
                .isEqualTo("/employer/clients");
    }

    @Test
    void keepsTheNameWhenNoneIsMade() {
        stub.refused("POST /accounts/clients", 422, "identity/too-many-clients", "name");

        var page = pages.post().uri("/employer/clients").param("name", "第六个").exchange();

        assertThat(page).hasStatus(422);
        assertThat(page).bodyText().contains("服务的句子：identity/too-many-clients", "value=\"第六个\"");
    }

    @Test
    void givesANewSecretAndRemoves() {
        stub.given("POST /accounts/clients/employer-1/secret", ISSUED);
        stub.given("DELETE /accounts/clients/employer-1", 204, "");

        assertThat(pages.post().uri("/employer/clients/employer-1/secret").exchange())
                .bodyText()
                .contains("s3cret");
        assertThat(pages.post().uri("/employer/clients/employer-1/removal").exchange())
                .redirectedUrl()
                .isEqualTo("/employer/clients");
    }

    @Test
    void saysThatAClientIsGone() {
        stub.refused("DELETE /accounts/clients/employer-1", 404, "identity/client-unknown", "x");

        var page = pages.post().uri("/employer/clients/employer-1/removal").exchange();

        assertThat(page).hasStatus(404);
        assertThat(page).bodyText().contains("服务的句子：identity/client-unknown");
    }
}
