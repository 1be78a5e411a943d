package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.Tokens;

/** A platform on which an earlier run, and perhaps an officer after it, left something. */
class FairLoaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String VACANCIES = """
            {"items":[{"vacancyId":"v","terms":{"reference":"DEMO-001-01"}},
                      {"vacancyId":"w","terms":{"reference":"posted-by-hand"}}]}
            """;

    private final Queue<String> changes = new ConcurrentLinkedQueue<>();
    private final ConcurrentHashMap<String, String> answers = new ConcurrentHashMap<>();
    private final AtomicInteger unknownFor = new AtomicInteger();

    @Test
    void findsWhatAnEarlierRunLeft() throws IOException {
        campaignIn("OPEN");
        answers.put(
                "/api/campaigns/c/fairs",
                "{\"items\":[{\"fairId\":\"f\",\"campaignId\":\"c\",\"status\":\"REGISTRATION_CLOSED\",\"terms\":{\"name\":\"%s\"}}]}"
                        .formatted(FairPlan.NAME));
        answers.put("/api/fairs/f/timetable", "{\"status\":\"PUBLISHED\"}");
        answers.put("/api/vacancies/mine", VACANCIES);
        answers.put(
                "/api/enrolments/mine",
                "{\"items\":[{\"campaignId\":\"c\",\"vacancyId\":\"v\",\"status\":\"REFUSED\"}]}");

        load();

        assertThat(changes).isEmpty();
    }

    @Test
    void leavesAClosedCampaignAlone() throws IOException {
        campaignIn("CLOSED");

        assertThat(load()).contains("closed and stays as it is");
        assertThat(changes).isEmpty();
    }

    @Test
    void asksAgainUntilTheEmployerIsKnown() throws IOException {
        campaignIn("OPEN");
        unknownFor.set(2);
        answers.put(
                "/api/campaigns/c/fairs",
                "{\"items\":[{\"fairId\":\"f\",\"status\":\"DONE\",\"terms\":{\"name\":\"%s\"}}]}"
                        .formatted(FairPlan.NAME));
        answers.put("/api/vacancies/mine", VACANCIES);
        answers.put("/api/enrolments/mine", "{\"items\":[]}");
        answers.put("/api/campaigns/c/enrolments", "{\"enrolmentId\":\"n\",\"status\":\"PENDING\",\"version\":1}");

        load();

        assertThat(changes).containsExactly("POST /api/campaigns/c/enrolments", "POST /api/enrolments/n/decision");
    }

    private void campaignIn(String status) {
        answers.put(
                "/api/campaigns",
                "{\"items\":[{\"campaignId\":\"c\",\"slug\":\"%s\",\"status\":\"%s\"}]}"
                        .formatted(DemoCampaign.SLUG, status));
    }

    private String load() throws IOException {
        var employers = List.copyOf(
                DemoCampaign.generate(CampaignLoader.SEED, TODAY).employers().subList(0, 1));
        var platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", this::answer);
        platform.start();
        var out = new ByteArrayOutputStream();
        try {
            var gateway = new Gateway(
                    URI.create("http://127.0.0.1:" + platform.getAddress().getPort()));
            var loader = new FairLoader(
                    gateway, new Tokens(gateway, "secret"), new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.letTakePart(employers, TODAY);
            loader.hold(new DemoCampaign(List.of(), List.of()), new DemoCampaign(employers, List.of()), TODAY);
        } finally {
            platform.stop(0);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/oauth2") || path.startsWith("/accounts")) {
            send(exchange, 200, "{\"access_token\":\"e30.eyJzdWIiOiJhIn0.x\",\"expires_in\":300}");
        } else if (path.equals("/api/enrolments/mine") && unknownFor.getAndDecrement() > 0) {
            send(exchange, 422, "{\"code\":\"enrolment/employer-not-registered\"}");
        } else {
            if (!exchange.getRequestMethod().equals("GET")) {
                changes.add(exchange.getRequestMethod() + " " + path);
            }
            send(exchange, 200, answers.getOrDefault(path, "{}"));
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
