package wangang.portal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import wangang.testsupport.WithPostgres;

/** A refresh token used twice ends a sign-in: many requests of one browser must use it once. */
@SpringBootTest
@WithPostgres
class TokenRenewalIT {

    private static final int AT_ONCE = 8;
    private static final AtomicInteger RENEWALS = new AtomicInteger();
    private static final HttpServer IDENTITY = identity();

    private static volatile boolean over;

    @Autowired
    SignedIn signedIn;

    @Autowired
    HeldTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add(
                "wangang.portal.services.identity",
                () -> "http://127.0.0.1:" + IDENTITY.getAddress().getPort());
    }

    @BeforeEach
    void afresh() {
        RENEWALS.set(0);
        over = false;
    }

    @AfterAll
    static void close() {
        IDENTITY.stop(0);
    }

    @Test
    void manyRequestsOfOneBrowserRenewOnce() throws Exception {
        var held = tokens.keep(UUID.randomUUID(), new HeldTokens.Pair("old", "refresh-0", Instant.now()));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> request = () -> tokenOf(held);
            var all = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(ignored -> request).toList());
            for (var token : all) {
                assertThat(token.get()).isEqualTo("access-1");
            }
        }
        assertThat(RENEWALS).hasValue(1);
        assertThat(tokens.find(held).orElseThrow().refresh()).isEqualTo("refresh-1");
    }

    @Test
    void aTokenThatIsGoodIsNotRenewed() {
        var held = tokens.keep(
                UUID.randomUUID(),
                new HeldTokens.Pair("good", "refresh-0", Instant.now().plusSeconds(300)));

        assertThat(tokenOf(held)).isEqualTo("good");
        assertThat(RENEWALS).hasValue(0);
    }

    @Test
    void whatTheIdentityServiceEndedIsOver() {
        over = true;
        var held = tokens.keep(UUID.randomUUID(), new HeldTokens.Pair("old", "refresh-0", Instant.now()));

        assertThatThrownBy(() -> tokenOf(held)).isInstanceOf(SignInEndedException.class);
    }

    @Test
    void theDatabaseNeverHasATokenInClear() {
        var held = tokens.keep(
                UUID.randomUUID(), new HeldTokens.Pair("an-access-token", "a-refresh-token", Instant.now()));

        var row = jdbc.sql("SELECT held_tokens::text || encode(sealed, 'escape') FROM held_tokens WHERE id = ?")
                .param(held)
                .query(String.class)
                .single();
        assertThat(row).doesNotContain("access-token", "refresh-token");
    }

    private String tokenOf(UUID held) {
        var session = new MockHttpSession();
        session.setAttribute(TokenKeeping.HELD, held);
        var request = new MockHttpServletRequest();
        request.setSession(session);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            return signedIn.ofPresentRequest().orElseThrow();
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static HttpServer identity() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/oauth2/token", exchange -> {
                exchange.getRequestBody().readAllBytes();
                int renewal = RENEWALS.incrementAndGet();
                var answer = over
                        ? "{\"error\":\"invalid_grant\"}"
                        : "{\"access_token\":\"access-%1$d\",\"refresh_token\":\"refresh-%1$d\",\"token_type\":\"Bearer\",\"expires_in\":900}"
                                .formatted(renewal);
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(over ? 400 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }
}
