package wangang.vacancy.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.vacancy.webhook.application.Signature;
import wangang.vacancy.webhook.domain.WebhookSecret;

/** An employer's own system that takes webhooks; answers 204 unless told otherwise. */
public final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A request as it came. */
    public record Received(String host, String id, long timestamp, String signatures, String body) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public boolean isSignedWith(String secret) {
            return List.of(signatures.split(" "))
                    .contains(Signature.of(List.of(WebhookSecret.of(secret)), id, timestamp, body));
        }
    }

    /** Answers one request. */
    public interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger mostBusy = new AtomicInteger();
    private volatile Answering answering = answering(204);

    private Receiver(HttpServer server) {
        this.server = server;
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public static Receiver overHttp() {
        try {
            return new Receiver(HttpServer.create(anyPort(), 0));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static Receiver overTls(SSLContext context) {
        try {
            var server = HttpsServer.create(anyPort(), 0);
            server.setHttpsConfigurator(new HttpsConfigurator(context));
            return new Receiver(server);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static Answering answering(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    public Receiver answers(Answering other) {
        answering = other;
        return this;
    }

    public Receiver answers(int status) {
        return answers(answering(status));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/hooks";
    }

    public List<Received> received() {
        return received;
    }

    /** Most requests that were being answered at once. */
    public int mostBusy() {
        return mostBusy.get();
    }

    public List<Received> await(int count) {
        Awaitility.await(count + " requests").atMost(Duration.ofSeconds(15)).until(() -> received.size() >= count);
        return List.copyOf(received);
    }

    /** The first of a type. */
    public Received await(String type) {
        Awaitility.await("a request of " + type).atMost(Duration.ofSeconds(15)).until(() -> first(type) != null);
        var first = first(type);
        if (first == null) {
            throw new IllegalStateException("it was there");
        }
        return first;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private @Nullable Received first(String type) {
        return received.stream()
                .filter(request -> request.json().get("type").asString().equals(type))
                .findFirst()
                .orElse(null);
    }

    private void take(HttpExchange exchange) throws IOException {
        mostBusy.accumulateAndGet(busy.incrementAndGet(), Math::max);
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    headers.getFirst("Host"),
                    headers.getFirst("webhook-id"),
                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answering.answer(exchange);
        } finally {
            busy.decrementAndGet();
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }
}
