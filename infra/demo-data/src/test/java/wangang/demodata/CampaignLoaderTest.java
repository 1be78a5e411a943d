package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.GatewayFailure;
import wangang.demodata.http.Tokens;

class CampaignLoaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DemoCampaign SMALL = small();

    private final Map<String, AtomicInteger> calls = new ConcurrentHashMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private volatile boolean busyOnce;
    private volatile boolean registeredBefore;
    private volatile boolean rejecting;
    private HttpServer platform = none();
    private CampaignLoader loader = loader();

    @BeforeEach
    void start() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", this::answer);
        platform.start();
        loader = loader();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void registersVerifiesImportsAndFiles() {
        loader.load(SMALL);

        assertThat(count("POST /api/employers")).isEqualTo(3);
        assertThat(count("POST /api/employers/e/verification")).isEqualTo(3);
        assertThat(count("POST /api/vacancies/import")).isEqualTo(3);
        assertThat(count("PUT /api/jobseekers/me")).isEqualTo(4);
        assertThat(count("PUT /api/jobseekers/me/contact")).isEqualTo(4);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("3 employers in ")
                .contains("per second");
    }

    @Test
    void findsWhatAnEarlierRunLeft() {
        registeredBefore = true;

        loader.load(SMALL);

        assertThat(count("GET /api/employers/me")).isEqualTo(3);
        assertThat(count("POST /api/employers/e/verification")).isZero();
    }

    @Test
    void waitsAsLongAsABusyPlatformAsksFor() {
        busyOnce = true;

        loader.load(SMALL);

        assertThat(count("POST /api/employers")).isEqualTo(4);
    }

    @Test
    void saysWhyAVacancyWasRejected() {
        rejecting = true;

        assertThatExceptionOfType(GatewayFailure.class)
                .isThrownBy(() -> loader.load(SMALL))
                .withMessageContaining("pay-upside-down");
    }

    @Test
    void ownsTheDemoAccounts() {
        loader.loadDemoAccounts(
                Map.of("WANGANG_DEMO_EMPLOYER_SECRET", "a", "WANGANG_DEMO_JOBSEEKER_SECRET", "b"), TODAY);

        assertThat(count("POST /api/employers")).isEqualTo(1);
        assertThat(count("PUT /api/jobseekers/me/consents/RECOMMENDATIONS")).isEqualTo(1);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        calls.computeIfAbsent(call, key -> new AtomicInteger()).incrementAndGet();
        switch (call) {
            case "POST /oauth2/token", "POST /accounts/demo-tokens" ->
                send(exchange, 200, "{\"access_token\":\"e30.eyJzdWIiOiJhIn0.x\",\"expires_in\":300}");
            case "POST /api/employers" -> register(exchange);
            case "GET /api/employers/me" -> send(exchange, 200, "{\"employerId\":\"e\",\"status\":\"VERIFIED\"}");
            case "POST /api/vacancies/import" ->
                send(
                        exchange,
                        200,
                        rejecting
                                ? "{\"items\":[{\"status\":\"REJECTED\",\"reasons\":[{\"code\":\"pay-upside-down\"}]}]}"
                                : "{\"items\":[{\"status\":\"CREATED\"}]}");
            case "GET /api/jobseekers/me/contact" -> send(exchange, 404, "{}");
            default -> send(exchange, 200, "{}");
        }
    }

    private void register(HttpExchange exchange) throws IOException {
        if (busyOnce) {
            busyOnce = false;
            exchange.getResponseHeaders().set("Retry-After", "0");
            send(exchange, 429, "{}");
        } else if (registeredBefore) {
            send(exchange, 409, "{\"code\":\"employer/already-registered\"}");
        } else {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            send(exchange, 201, "{\"employerId\":\"e\",\"status\":\"PENDING\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private int count(String call) {
        return calls.getOrDefault(call, new AtomicInteger()).get();
    }

    private CampaignLoader loader() {
        var address = platform.getAddress();
        var gateway = new Gateway(URI.create("http://127.0.0.1:" + (address == null ? 0 : address.getPort())));
        return new CampaignLoader(
                gateway, new Tokens(gateway, "secret"), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static DemoCampaign small() {
        var all = DemoCampaign.generate(CampaignLoader.SEED, TODAY);
        return new DemoCampaign(
                List.copyOf(all.employers().subList(0, 3)),
                List.copyOf(all.jobseekers().subList(0, 4)));
    }
}
