package wangang.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.CountResponse;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final String GOOD = "{\"count\":7,\"_shards\":{\"total\":1,\"successful\":1,\"failed\":0}}";
    private static final Duration OPEN_FOR = Duration.ofMillis(300);

    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch stuck = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String error = "some_exception";
    private volatile boolean hangs;
    private final HttpServer server;
    private final RestClient http;
    private final Engine engine;

    EngineTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var address = new HttpHost("127.0.0.1", server.getAddress().getPort());
        http = RestClient.builder(address).build();
        engine = new Engine(
                new ElasticsearchClient(
                        new RestClientTransport(http, new Jackson3JsonpMapper(EngineConfiguration.documents()))),
                new EngineSettings(
                        URI.create(address.toURI()),
                        Duration.ofSeconds(1),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(20),
                        OPEN_FOR));
    }

    @BeforeEach
    void answers() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            if (hangs) {
                try {
                    stuck.await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
            var body = (status == 200
                            ? GOOD
                            : "{\"error\":{\"type\":\"" + error + "\",\"reason\":\"r\"},\"status\":" + status + "}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
            exchange.getResponseHeaders().add("Content-Type", "application/vnd.elasticsearch+json;compatible-with=8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stops() throws IOException {
        stuck.countDown();
        engine.close();
        http.close();
        server.stop(0);
    }

    @Test
    void passesAnAnswerOn() {
        assertThat(count().count()).isEqualTo(7);
    }

    @Test
    void aServerErrorOrALostIndexIsAnOutageAndAWrongRequestIsNot() {
        status = 503;
        assertThatThrownBy(this::count).isInstanceOf(EngineUnavailable.class);
        status = 404;
        error = "index_not_found_exception";
        assertThatThrownBy(this::count).isInstanceOf(EngineUnavailable.class);
        error = "resource_not_found_exception";
        assertThatThrownBy(this::count).isInstanceOf(ElasticsearchException.class);
        status = 400;
        assertThatThrownBy(this::count).isInstanceOf(ElasticsearchException.class);
    }

    @Test
    void nobodyWaitsLongerThanTheTimeLimit() {
        hangs = true;
        assertThatThrownBy(this::count)
                .isInstanceOf(EngineUnavailable.class)
                .hasRootCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void aLostIndexIsAskedForUntilItIsThere() {
        status = 404;
        error = "index_not_found_exception";
        for (int call = 0; call < 20; call++) {
            assertThatThrownBy(this::count).isInstanceOf(EngineUnavailable.class);
        }
        status = 200;
        assertThat(count().count()).isEqualTo(7);
    }

    @Test
    void theCircuitOpensAfterFailuresAndClosesWhenTheServerIsBack() {
        status = 500;
        for (int call = 0; call < 10; call++) {
            assertThatThrownBy(this::count).isInstanceOf(EngineUnavailable.class);
        }
        int askedSoFar = asked.get();
        assertThatThrownBy(this::count).isInstanceOf(EngineUnavailable.class);
        assertThat(asked).hasValue(askedSoFar);

        status = 200;
        await("the circuit closes")
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> count().count() == 7);
    }

    @Test
    void wrongRequestsNeverOpenTheCircuit() {
        status = 400;
        for (int call = 0; call < 30; call++) {
            assertThatThrownBy(this::count).isInstanceOf(ElasticsearchException.class);
        }
        assertThat(asked).hasValue(30);
    }

    @Test
    void failingWritesLeaveSearchesAlone() {
        status = 500;
        for (int call = 0; call < 11; call++) {
            assertThatThrownBy(() -> engine.write(client -> client.count())).isInstanceOf(EngineUnavailable.class);
        }
        status = 200;
        assertThat(count().count()).isEqualTo(7);
    }

    @Test
    void whatNobodyWaitsForMayTakeLongerAndItsFailuresLeaveSearchesAlone() {
        status = 500;
        for (int call = 0; call < 11; call++) {
            assertThatThrownBy(() -> engine.background(client -> client.count()))
                    .isInstanceOf(EngineUnavailable.class);
        }
        status = 200;
        assertThat(count().count()).isEqualTo(7);
        await("the circuit of the background closes")
                .atMost(Duration.ofSeconds(10))
                .ignoreExceptions()
                .until(() -> engine.background(client -> client.count()).count() == 7);

        hangs = true;
        var late = CompletableFuture.supplyAsync(() -> engine.background(client -> client.count()));
        assertThatThrownBy(this::count).isInstanceOf(EngineUnavailable.class);
        stuck.countDown();
        assertThat(late.join().count()).isEqualTo(7);
    }

    private CountResponse count() {
        return engine.search(client -> client.count());
    }
}
