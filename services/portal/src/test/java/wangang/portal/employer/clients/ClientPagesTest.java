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
        stub.given("GET /accounts/clients", "{\"items\":[{\"clientId\":\"employer-1\",\"name\":\"人事系统\"}]}");
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
