package wangang.vacancy.webhook.adapter.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.vacancy.testing.Receiver;
import wangang.vacancy.webhook.application.Addresses;
import wangang.vacancy.webhook.application.Due;
import wangang.vacancy.webhook.application.WebhookSettings;
import wangang.vacancy.webhook.domain.Answer;
import wangang.vacancy.webhook.domain.Failure;
import wangang.vacancy.webhook.domain.ReceiverPolicy;
import wangang.vacancy.webhook.domain.WebhookId;
import wangang.vacancy.webhook.domain.WebhookSecret;

class HttpSenderTest {

    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final WebhookSecret SECRET = WebhookSecret.random();
    private static final Addresses LOOPBACK = host -> List.of(InetAddress.getLoopbackAddress());

    private final Receiver receiver = Receiver.overHttp();
    private HttpSender sender;

    @BeforeEach
    void allowTheReceiver() {
        sender = sender(LOOPBACK, DefaultClientTlsStrategy.createDefault(), "receiver.test");
    }

    @AfterEach
    void close() throws IOException {
        sender.close();
        receiver.close();
    }

    @Test
    void signsWithEverySecretAndNamesTheHost() {
        var old = WebhookSecret.random();
        var due = due("http://receiver.test:" + receiver.port() + "/hooks?a=b");
        assertThat(sender.send(due, List.of(SECRET, old), NOON)).isEqualTo(new Answer.Status(204));
        var received = receiver.received().getFirst();
        assertThat(received.host()).isEqualTo("receiver.test:" + receiver.port());
        assertThat(received.id()).isEqualTo(due.event().toString());
        assertThat(received.timestamp()).isEqualTo(NOON.getEpochSecond());
        assertThat(received.body()).isEqualTo(due.body());
        assertThat(received.signatures().split(" ")).hasSize(2).allMatch(entry -> entry.startsWith("v1,"));
        assertThat(received.isSignedWith(SECRET.text())).isTrue();
        assertThat(received.isSignedWith(old.text())).isTrue();
    }

    /** The name is asked for once for each attempt, and what it said is what is connected to. */
    @Test
    void aNameThatLeadsInsideLaterIsNotConnectedTo() throws UnknownHostException {
        Deque<InetAddress> answers =
                new ArrayDeque<>(List.of(InetAddress.getLoopbackAddress(), InetAddress.getByName("8.8.8.8")));
        Addresses rebinding = host -> List.of(answers.removeFirst());
        var strict = sender(rebinding, DefaultClientTlsStrategy.createDefault());
        var due = due("https://hr.example.com:" + receiver.port());
        assertThat(send(strict, due)).isEqualTo(new Answer.None(Failure.ADDRESS_NOT_PUBLIC));
        assertThat(answers).hasSize(1);
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void oneAddressInsideIsEnoughToRefuse() {
        Addresses mixed = host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        var strict = sender(mixed, DefaultClientTlsStrategy.createDefault());
        assertThat(send(strict, due("https://hr.example.com"))).isEqualTo(new Answer.None(Failure.ADDRESS_NOT_PUBLIC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d",
                "https://127.1:%d",
                "https://2130706433:%d",
                "https://localhost:%d",
                "https://[::1]:%d",
                "https://[::ffff:127.0.0.1]:%d",
                "https://169.254.169.254/latest/meta-data?%d",
                "http://0.0.0.0:%d"
            })
    void addressesThatWereNeverNamesAreLookedAtToo(String url) {
        var strict = sender(new DnsAddresses(4), DefaultClientTlsStrategy.createDefault());
        assertThat(send(strict, due(url.formatted(receiver.port()))))
                .isEqualTo(new Answer.None(Failure.ADDRESS_NOT_PUBLIC));
        assertThat(receiver.received()).isEmpty();
    }

    @Test
    void saysWhyThereWasNoAnswer() throws IOException {
        assertThat(send(
                        sender(new DnsAddresses(4), DefaultClientTlsStrategy.createDefault()),
                        due("https://nowhere.invalid")))
                .isEqualTo(new Answer.None(Failure.HOST_UNKNOWN));
        int closed;
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = port.getLocalPort();
        }
        assertThat(send(due("http://receiver.test:" + closed))).isEqualTo(new Answer.None(Failure.CONNECTION_FAILED));
    }

    @Test
    void doesNotFollowRedirects() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().set("Location", "http://receiver.test:" + receiver.port() + "/inside");
            exchange.sendResponseHeaders(307, -1);
        });
        assertThat(send(due("http://receiver.test:" + receiver.port()))).isEqualTo(new Answer.Status(307));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void believesTheStatusAndLeavesAnEndlessBody() {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[8192];
            while (true) {
                exchange.getResponseBody().write(block);
            }
        });
        // More often than there are connections: each is given back.
        for (int attempt = 0; attempt < 6; attempt++) {
            assertThat(send(due("http://receiver.test:" + receiver.port()))).isEqualTo(new Answer.Status(200));
        }
    }

    @Test
    void endsWithTheTimeLimitHoweverTheReceiverDripsItsAnswer() throws IOException {
        try (var server = playing("HTTP/1.1 200 OK\r\nX-Slow: ", 50)) {
            var started = Instant.now();
            assertThat(send(due("http://receiver.test:" + server.getLocalPort())))
                    .isEqualTo(new Answer.None(Failure.TIMED_OUT));
            assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
    }

    @Test
    void doesNotReadHeadersWithoutEnd() throws IOException {
        try (var server = playing("HTTP/1.1 200 OK\r\nX-Long: " + "x".repeat(9_000), 0)) {
            assertThat(send(due("http://receiver.test:" + server.getLocalPort())))
                    .isEqualTo(new Answer.None(Failure.BROKEN_ANSWER));
        }
    }

    @Test
    void certificatesMustBeTrustedAndOfThatName(@TempDir Path folder)
            throws IOException, GeneralSecurityException, InterruptedException {
        var context = TestCertificate.of("receiver.test", folder);
        try (var secured = Receiver.overTls(context)) {
            var url = "https://receiver.test:" + secured.port();
            assertThat(send(due(url))).isEqualTo(new Answer.None(Failure.TLS_FAILED));
            assertThat(secured.received()).isEmpty();

            // Connected to an address, and yet greeted and checked by the name.
            assertThat(send(trusting(context, "receiver.test"), due(url))).isEqualTo(new Answer.Status(204));
            assertThat(secured.received().getFirst().host()).isEqualTo("receiver.test:" + secured.port());

            var other = due("https://other.test:" + secured.port());
            assertThat(send(trusting(context, "other.test"), other)).isEqualTo(new Answer.None(Failure.TLS_FAILED));
        }
    }

    private static HttpSender trusting(SSLContext context, String host) {
        return sender(LOOPBACK, new DefaultClientTlsStrategy(context), host);
    }

    private Answer send(Due due) {
        return send(sender, due);
    }

    private static Answer send(HttpSender sender, Due due) {
        return sender.send(due, List.of(SECRET), NOON);
    }

    private static Due due(String url) {
        return new Due(WebhookId.next(NOON), UUID.randomUUID(), UUID.randomUUID(), URI.create(url), "{\"类型\":1}", 1);
    }

    private static HttpSender sender(Addresses addresses, TlsSocketStrategy tls, String... allowed) {
        var settings = new WebhookSettings(
                "",
                List.of(allowed),
                true,
                Duration.ofSeconds(1),
                2,
                2,
                Duration.ofSeconds(1),
                Duration.ofMillis(1500),
                List.of(),
                Duration.ofDays(5),
                Duration.ofDays(1),
                Duration.ofDays(30),
                Duration.ofHours(1));
        return new HttpSender(ReceiverPolicy.allowing(settings.allowHosts()), addresses, tls, settings);
    }

    /** Answers anything with a beginning, and then with a byte again and again if there is a pause between them. */
    private static ServerSocket playing(String beginning, int pauseMillis) throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            try (var socket = server.accept();
                    OutputStream output = socket.getOutputStream()) {
                output.write(beginning.getBytes(StandardCharsets.US_ASCII));
                output.flush();
                while (pauseMillis > 0) {
                    output.write('x');
                    output.flush();
                    Thread.sleep(pauseMillis);
                }
                socket.getInputStream().readAllBytes();
            } catch (IOException | InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        return server;
    }
}
