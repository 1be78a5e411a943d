package wangang.portal.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** All services at one address: each call is answered as a test says, any other with what the test gives to all. */
public final class StubbedServices implements AutoCloseable {

    /** @param call method and path, such as GET /api/fairs/1 */
    public record Asked(String call, String query, String body, String ifMatch) {

        public boolean changes() {
            return !call.startsWith("GET ");
        }
    }

    private record Said(int status, String json) {}

    private final Map<String, Said> answers = new ConcurrentHashMap<>();
    private final Map<String, String> versions = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final Said otherwise;

    public StubbedServices(int status, String json) {
        otherwise = new Said(status, json);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public void given(String call, int status, String json) {
        answers.put(call, new Said(status, json));
    }

    /** The version that is answered with a call. */
    public void versioned(String call, String etag) {
        versions.put(call, etag);
    }

    /** A refusal with a code, a sentence and the field that it is about. */
    public void refused(String call, int status, String code, String field) {
        given(call, status, """
                {"status":%d,"code":"%s","title":"有误","detail":"服务的句子：%s","errors":[{"field":"%s","code":"%s","detail":"服务的句子：%s"}]}""".formatted(status, code, code, field, code, code));
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public void forget() {
        answers.clear();
        versions.clear();
        asked.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        var call = exchange.getRequestMethod() + " " + address.getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var version = exchange.getRequestHeaders().getFirst("If-Match");
        asked.add(new Asked(
                call,
                Objects.requireNonNullElse(address.getRawQuery(), ""),
                body,
                Objects.requireNonNullElse(version, "")));
        var said = answers.getOrDefault(call, otherwise);
        exchange.getResponseHeaders()
                .add("Content-Type", said.status() < 400 ? "application/json" : "application/problem+json");
        if (versions.containsKey(call)) {
            exchange.getResponseHeaders().add("ETag", versions.get(call));
        }
        var bytes = said.json().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
