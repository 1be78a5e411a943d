package wangang.demodata;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.Json;
import wangang.demodata.http.Tokens;

/** A gateway whose tokens are the accounts; it notes what would change something. */
final class FakePlatform implements AutoCloseable {

    /** What lies behind the gateway. */
    @FunctionalInterface
    interface Services {

        /** @return JSON; empty for a refusal */
        String answer(Asked asked);
    }

    record Asked(String method, String path, String query, String account, String ifMatch, JsonNode body) {

        boolean isReading() {
            return method.equals("GET");
        }
    }

    private final Services services;
    private final HttpServer server;
    private final Queue<String> changes = new ConcurrentLinkedQueue<>();

    FakePlatform(Services services) {
        this.services = services;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Methods and paths since the last time, without those of tokens. */
    List<String> changes() {
        var noted = List.copyOf(changes);
        changes.clear();
        return noted;
    }

    Gateway gateway() {
        return new Gateway(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }

    Tokens tokens() {
        return new Tokens(gateway(), "secret");
    }

    static PrintStream quiet() {
        return new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var uri = exchange.getRequestURI();
        if (uri.getPath().equals("/oauth2/token")) {
            send(exchange, 200, "{\"access_token\":\"operator\",\"expires_in\":300}");
        } else if (uri.getPath().equals("/accounts/demo-tokens")) {
            send(
                    exchange,
                    200,
                    "{\"accessToken\":\"%s\"}"
                            .formatted(Json.read(text).path("account").asString("")));
        } else {
            var asked = new Asked(
                    exchange.getRequestMethod(),
                    uri.getPath(),
                    String.valueOf(uri.getQuery()),
                    header(exchange, "Authorization").replace("Bearer ", ""),
                    header(exchange, "If-Match"),
                    Json.read(text.isEmpty() ? "{}" : text));
            if (!asked.isReading()) {
                changes.add(asked.method() + " " + asked.path());
            }
            var answer = services.answer(asked);
            send(exchange, answer.isEmpty() ? 500 : 200, answer.isEmpty() ? "{}" : answer);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
