package wangang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.TestApplication;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;

/** The table is planted-scopes.yml, and clients are those whose ids begin with {@code shop-}. */
@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@WithPostgres
@WithKafka
class ScopedClientsIT {

    private static final String THING = "/things/0198c5a2-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "GET, /things/0198c5a2-0000-7000-8000-000000000001, things:read",
        "HEAD, /things/0198c5a2-0000-7000-8000-000000000001, things:read",
        "GET, /things/0198c5a2-0000-7000-8000-000000000001, other things:all",
        "GET, /open/mine, things:read",
        "GET, /open/anything, other",
        "GET, /things, other",
        "GET, /things, ''",
        "GET, /actuator/health, ''",
    })
    void aClientIsLetThroughWhereAScopeCoversTheCallOrItIsPublic(String method, String path, String scopes)
            throws Exception {
        assertThat(send(method, path, client(scopes)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /things/0198c5a2-0000-7000-8000-000000000001, ''",
        "GET, /things/0198c5a2-0000-7000-8000-000000000001, things:readings",
        "HEAD, /things/0198c5a2-0000-7000-8000-000000000001, other",
        "PUT, /things/0198c5a2-0000-7000-8000-000000000001, things:read",
        "POST, /things, things:read",
        "GET, /open/mine, things:all",
        "GET, /open/%6Dine, things:all",
        "GET, /officers-only, things:read things:all",
        "GET, /nothing, things:read things:all",
    })
    void aClientIsRefusedWhereNoneDoes(String method, String path, String scopes) throws Exception {
        assertThat(send(method, path, client(scopes)).statusCode()).isEqualTo(403);
    }

    @Test
    void saysWhichScopeIsMissingAndWhereToAddIt() throws Exception {
        var refused = send("POST", "/things", client("things:read"));

        assertProblem(refused, "things:all（管理物品）", "接口客户端");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"insufficient_scope\", scope=\"things:all\"");
    }

    @Test
    void namesEveryScopeThatWouldDoAndAsksForTheFirst() throws Exception {
        var refused = send("GET", THING, client(""));

        assertProblem(refused, "things:read（查看物品）或 things:all（管理物品）");
        assertThat(refused.headers().firstValue("WWW-Authenticate"))
                .hasValue("Bearer error=\"insufficient_scope\", scope=\"things:read\"");
    }

    @Test
    void whatIsInNoScopeIsForPeople() throws Exception {
        var refused = send("GET", "/officers-only", client("things:read things:all"));

        assertProblem(refused, "本单位人员登录");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"insufficient_scope\"");
    }

    @Test
    void peopleAndOtherClientsAreHeldToNoScope() throws Exception {
        assertThat(send("GET", THING, TestTokens.employer("acc-1")).statusCode())
                .isEqualTo(200);
        assertThat(send("GET", THING, TestTokens.client("acc-1", "web", "openid"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutATokenACallOfAScopeIsNotOpenEvenIfAPublicPatternFits() throws Exception {
        var address = URI.create("http://127.0.0.1:" + port + "/open/mine");
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static String client(String scopes) {
        return TestTokens.client("acc-1", "shop-1", scopes);
    }

    private HttpResponse<String> send(String method, String path, String token)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertProblem(HttpResponse<String> answer, String... words) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("code").asString()).isEqualTo("request/scope-missing");
        assertThat(problem.path("detail").asString()).contains(words);
    }
}
