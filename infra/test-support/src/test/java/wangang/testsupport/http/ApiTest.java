package wangang.testsupport.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that tells what it was sent. */
class ApiTest {

    private record Form(String title, @Nullable String text) {}

    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", ApiTest::tell);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void callsAsTheOwnerOfItsTokenOrAsNobody() {
        assertThat(caller("t1").get("/a").text("/authorization")).isEqualTo("Bearer t1");
        assertThat(caller(null).get("/a").text("/authorization")).isEqualTo("none");
    }

    @Test
    void sendsTextAsItIsAndAllElseAsJsonWithoutNulls() {
        assertThat(caller(null).post("/a", "{not json").text("/body")).isEqualTo("{not json");
        assertThat(caller(null).post("/a", new Form("x", null)).text("/body")).isEqualTo("{'title':'x'}");
    }

    @Test
    void namesTheTypeOfABodyOnly() {
        assertThat(caller(null).post("/a", "{}").text("/type")).isEqualTo("application/json");
        assertThat(caller(null).upload("/a", "text/csv", "a,b").text("/type")).isEqualTo("text/csv");
        assertThat(caller(null).post("/a", null).text("/type")).isEqualTo("none");
    }

    @Test
    void saysWhatItExpectsToFind() {
        var api = caller(null);
        assertThat(api.put("/a", "{}").text("/condition")).isEqualTo("none none");
        assertThat(api.put("/a", "{}", "v1").text("/condition")).isEqualTo("v1 none");
        assertThat(api.putNew("/a", "{}").text("/condition")).isEqualTo("none *");
        assertThat(api.move("/a", null, "v1").text("/condition")).isEqualTo("v1 none");
        assertThat(api.delete("/a", "v1").text("/condition")).isEqualTo("v1 none");
        assertThat(api.delete("/a").text("/condition")).isEqualTo("none none");
    }

    @Test
    void downloadsWhatIsThere() {
        assertThat(caller(null).download("/a")).asString(StandardCharsets.UTF_8).contains("\"method\":\"GET\"");
    }

    @Test
    void readsWhatIsMissingAsEmpty() {
        var answer = caller(null).get("/a");
        assertThat(answer.code()).isEmpty();
        assertThat(answer.cursor()).isEmpty();
        assertThat(answer.etag()).isEmpty();
        assertThat(answer.items("/title")).isEmpty();
    }

    private Api caller(@Nullable String token) {
        return new Api(server.getAddress().getPort(), token);
    }

    private static void tell(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var told = """
                {"method":"%s","authorization":"%s","type":"%s","condition":"%s %s","body":"%s"}
                """.formatted(
                        exchange.getRequestMethod(),
                        header(exchange, "Authorization"),
                        header(exchange, "Content-Type"),
                        header(exchange, "If-Match"),
                        header(exchange, "If-None-Match"),
                        body.replace('"', '\''))
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, told.length);
        exchange.getResponseBody().write(told);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name) {
        var value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? "none" : value;
    }
}
