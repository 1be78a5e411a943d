package wangang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@Timeout(60)
@TestPropertySource(
        properties = {
            "wangang.gateway.routes[0].time-limit=400ms",
            "wangang.gateway.routes[0].id=push",
            "wangang.gateway.routes[0].service=matching",
            "wangang.gateway.routes[0].paths=/api/jobseekers/me/stream",
            "wangang.gateway.routes[0].idle-limit=5m",
            "wangang.gateway.routes[1].id=import",
            "wangang.gateway.routes[1].service=employer-vacancy",
            "wangang.gateway.routes[1].paths=/api/vacancies/import",
            "wangang.gateway.routes[1].time-limit=1s",
            "wangang.gateway.routes[1].body-limit=50MB",
            "wangang.gateway.routes[2].id=lines",
            "wangang.gateway.routes[2].service=line-by-line",
            "wangang.gateway.routes[2].paths=/api/vacancies/line-by-line"
        })
class StreamingIT extends ThroughTheGateway {

    private static final LineByLineService LINES = new LineByLineService();

    @DynamicPropertySource
    static void lines(DynamicPropertyRegistry properties) {
        properties.add("wangang.gateway.services.line-by-line", LINES::url);
    }

    @AfterAll
    static void stopLines() throws Exception {
        LINES.close();
    }

    @Test
    void passesEachEventTheMomentItComes() throws Exception {
        var firstSeen = new CountDownLatch(1);
        MATCHING.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            write(exchange.getResponseBody(), "id: 1\ndata: {\"seq\":1}\n\n");
            waitFor(firstSeen);
            write(exchange.getResponseBody(), "id: 2\ndata: {\"seq\":2}\n\n");
        });

        try (var events = open("/api/jobseekers/me/stream")) {
            assertThat(events.readLine()).isEqualTo("id: 1");
            firstSeen.countDown();
            assertThat(events.lines()).contains("id: 2");
        }
    }

    @Test
    void keepsASilentStreamBeyondTheRoutesTimeLimit() throws Exception {
        var never = new CountDownLatch(1);
        MATCHING.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().flush();
            awaitSilence(never);
            write(exchange.getResponseBody(), ": still here\n\n");
        });

        try (var events = open("/api/jobseekers/me/stream")) {
            assertThat(events.readLine()).isEqualTo(": still here");
        }
    }

    @Test
    void streamsAnImportAndItsReceiptsAtTheSameTime() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            startChunked(socket, "/api/vacancies/line-by-line");
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (int line = 1; line <= 3; line++) {
                chunk(socket, "line " + line + "\n");
                assertThat(nextReceipt(answer)).isEqualTo("receipt of line " + line);
            }
            chunk(socket, "");
        }
    }

    /** Receipts of a whole file are far more than any buffer between the two holds. */
    @Test
    void doesNotLockUpWhenBothSidesHaveMuchToSay() throws Exception {
        var receipt = "r".repeat(1000) + "\n";
        VACANCIES.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/x-ndjson");
            exchange.sendResponseHeaders(200, 0);
            var body = exchange.getRequestBody();
            var buffer = new byte[1024];
            for (int read = body.readNBytes(buffer, 0, 1024); read > 0; read = body.readNBytes(buffer, 0, 1024)) {
                exchange.getResponseBody().write(receipt.getBytes(StandardCharsets.UTF_8));
            }
        });

        var request = HttpRequest.newBuilder(at("/api/vacancies/import"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[2 * 1024 * 1024]))
                .build();
        // The JDK's client sends all before it reads: as much as the sockets' buffers can hold back.
        var answer = HTTP.send(request, BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(2048 * 1001);
    }

    @Test
    void doesNotPassOffHalfAnImportAsAWholeOne() throws Exception {
        var end = new AtomicReference<String>();
        VACANCIES.answers(exchange -> {
            try {
                exchange.getRequestBody().readAllBytes();
                end.set("whole");
            } catch (IOException cutShort) {
                end.set("cut short");
                throw cutShort;
            }
        });

        try (var socket = new Socket("localhost", port)) {
            startChunked(socket, "/api/vacancies/import");
            chunk(socket, "line 1\n");
            await("the service to see the request")
                    .until(() -> !VACANCIES.requests().isEmpty());
        }

        await("the service to see the end").until(() -> end.get() != null);
        assertThat(end.get()).isEqualTo("cut short");
    }

    @Test
    void doesNotPassOffHalfAnAnswerAsAWholeOne() throws Exception {
        var halfSeen = new CountDownLatch(1);
        VACANCIES.answers(exchange -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(new byte[50_000]);
            exchange.getResponseBody().flush();
            waitFor(halfSeen);
            throw new IOException("broken off on purpose");
        });
        var response =
                HTTP.send(HttpRequest.newBuilder(at("/api/vacancies/import")).build(), BodyHandlers.ofInputStream());

        assertThat(response.body().readNBytes(8192)).hasSize(8192);
        halfSeen.countDown();

        assertThatThrownBy(() -> response.body().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void waitsForASlowClientWithoutBlamingTheService() throws Exception {
        var never = new CountDownLatch(1);
        try (var socket = new Socket("localhost", port)) {
            startChunked(socket, "/api/vacancies/import");
            chunk(socket, "line 1\n");
            awaitSilence(never);
            chunk(socket, "");

            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void endsTheStreamBehindWhenTheClientHasGone() throws Exception {
        var ended = new CountDownLatch(1);
        MATCHING.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    write(exchange.getResponseBody(), ": heartbeat\n\n");
                    if (ended.await(20, TimeUnit.MILLISECONDS)) {
                        return;
                    }
                }
            } catch (IOException gone) {
                ended.countDown();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });

        try (var events = open("/api/jobseekers/me/stream")) {
            assertThat(events.readLine()).isEqualTo(": heartbeat");
        }

        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private BufferedReader open(String path) throws Exception {
        var response = HTTP.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static void startChunked(Socket socket, String path) throws IOException {
        raw(socket, "POST " + path + """
                 HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-ndjson\r
                Transfer-Encoding: chunked\r
                \r
                """);
    }

    private static void chunk(Socket socket, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        raw(socket, Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n");
    }

    private static void raw(Socket socket, String text) throws IOException {
        write(socket.getOutputStream(), text);
    }

    private static String nextReceipt(BufferedReader answer) throws IOException {
        for (var line = answer.readLine(); line != null; line = answer.readLine()) {
            if (line.startsWith("receipt")) {
                return line;
            }
        }
        return "the end";
    }

    private static void write(java.io.OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Silent for longer than either route's time limit. */
    private static void awaitSilence(CountDownLatch never) {
        try {
            assertThat(never.await(1500, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
