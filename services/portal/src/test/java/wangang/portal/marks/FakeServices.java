package wangang.portal.marks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Answers as the services would, whatever a test lets it; what it is not told to know it refuses with 404. */
final class FakeServices {

    private record Said(int status, String body) {}

    private final Map<String, Said> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    FakeServices() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** @param call method and path, without the query */
    void answers(String call, int status, String body) {
        answers.put(call, new Said(status, body));
    }

    /** Method, path with its query, and body of each call so far. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void forget() {
        answers.clear();
        asked.clear();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add("%s %s %s".formatted(exchange.getRequestMethod(), exchange.getRequestURI(), body));
        var said = answers.getOrDefault(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath(),
                new Said(404, "{\"status\":404,\"code\":\"test/unknown\",\"detail\":\"没有。\"}"));
        var bytes = said.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", said.status() < 400 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
