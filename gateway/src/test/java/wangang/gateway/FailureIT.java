package wangang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.test.context.TestPropertySource;

@Timeout(60)
@TestPropertySource(
        properties = {
            "wangang.gateway.circuit.window=6",
            "wangang.gateway.circuit.minimum-calls=6",
            "wangang.gateway.circuit.open-for=700ms",
            "wangang.gateway.circuit.trials=1",
            "wangang.gateway.routes[0].id=slow",
            "wangang.gateway.routes[0].service=matching",
            "wangang.gateway.routes[0].paths=/slow/**",
            "wangang.gateway.routes[0].time-limit=300ms",
            "wangang.gateway.routes[1].id=breaking",
            "wangang.gateway.routes[1].service=matching",
            "wangang.gateway.routes[1].paths=/breaking/**",
            "wangang.gateway.routes[2].id=retried",
            "wangang.gateway.routes[2].service=matching",
            "wangang.gateway.routes[2].paths=/retried/**",
            "wangang.gateway.routes[3].id=limited",
            "wangang.gateway.routes[3].service=matching",
            "wangang.gateway.routes[3].paths=/limited/**",
            "wangang.gateway.routes[4].id=nobody",
            "wangang.gateway.routes[4].service=jobseeker-profile",
            "wangang.gateway.routes[4].paths=/nobody/**",
            "wangang.gateway.routes[5].id=erring",
            "wangang.gateway.routes[5].service=matching",
            "wangang.gateway.routes[5].paths=/erring/**",
            "wangang.gateway.routes[6].id=half",
            "wangang.gateway.routes[6].service=matching",
            "wangang.gateway.routes[6].paths=/half/**",
            "wangang.gateway.routes[7].id=silent",
            "wangang.gateway.routes[7].service=matching",
            "wangang.gateway.routes[7].paths=/silent/**",
            "wangang.gateway.routes[7].idle-limit=300ms"
        })
class FailureIT extends ThroughTheGateway {

    @Test
    void tellsThatAServiceCannotBeReached() {
        var response = get("/nobody/1");

        assertProblem(response, 502, "gateway/bad-gateway");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void tellsThatAServiceIsTooSlow() {
        var late = new CountDownLatch(1);
        MATCHING.answers(exchange -> waitFor(late));

        var response = post("/slow/1", "{}");
        late.countDown();

        assertProblem(response, 504, "gateway/timeout");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(MATCHING.requests()).hasSize(1);
    }

    @Test
    void triesAReadAgainWhenTheConnectionBreaks() {
        var calls = new AtomicInteger();
        MATCHING.answers(exchange -> {
            if (calls.incrementAndGet() == 1) {
                PlayedService.breakOff().to(exchange);
            }
            PlayedService.json(200, "second try").to(exchange);
        });

        assertThat(get("/retried/1").body()).isEqualTo("second try");
        assertThat(calls).hasValue(2);
    }

    @Test
    void neverTriesAWriteAgain() {
        MATCHING.answers(PlayedService.breakOff());

        assertProblem(post("/retried/2", "{}"), 502, "gateway/bad-gateway");
        assertThat(MATCHING.requests()).containsExactly("POST /retried/2");
    }

    @Test
    void tellsThatAServiceDiedInTheMiddleOfItsAnswer() {
        MATCHING.answers(PlayedService.breakOffInside(100, 0));

        var afterTheHead = post("/half/3", "{}");
        MATCHING.answers(PlayedService.breakOffInside(5_000, 4_000));
        var inTheBody = post("/half/3", "{}");

        assertProblem(afterTheHead, 502, "gateway/bad-gateway");
        assertThat(afterTheHead.headers().firstValue("Location")).isEmpty();
        assertProblem(inTheBody, 502, "gateway/bad-gateway");
        assertThat(inTheBody.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void breaksOffALongAnswerThatTheServiceBrokeOff() {
        MATCHING.answers(PlayedService.breakOffInside(500_000, 300_000));

        assertThatThrownBy(() -> post("/half/4", "{}")).hasStackTraceContaining("IOException");
    }

    @Test
    void doesNotAskAgainWhoFallsSilentInTheMiddle() {
        var late = new CountDownLatch(1);
        MATCHING.answers(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            waitFor(late);
        });

        var response = get("/silent/1");
        late.countDown();

        assertProblem(response, 504, "gateway/timeout");
        assertThat(MATCHING.requests()).containsExactly("GET /silent/1");
    }

    @Test
    void triesAReadAgainThatBrokeOffInTheMiddle() {
        var calls = new AtomicInteger();
        MATCHING.answers(exchange -> {
            if (calls.incrementAndGet() == 1) {
                PlayedService.breakOffInside(5_000, 4_000).to(exchange);
            }
            PlayedService.json(200, "second try").to(exchange);
        });

        assertThat(get("/half/5").body()).isEqualTo("second try");
    }

    @Test
    void opensTheCircuitAndFindsOutThatTheServiceIsBack() {
        MATCHING.answers(PlayedService.breakOff());
        for (int call = 0; call < 6; call++) {
            assertProblem(post("/breaking/1", "{}"), 502, "gateway/bad-gateway");
        }
        MATCHING.answers(PlayedService.json(200, "back"));

        var refused = post("/breaking/1", "{}");

        assertProblem(refused, 503, "gateway/unavailable");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(MATCHING.requests()).isEmpty();
        await("the breaker to try again")
                .atMost(Duration.ofSeconds(10))
                .until(() -> post("/breaking/1", "{}").body().equals("back"));
        assertThat(get("/breaking/2").statusCode()).isEqualTo(200);
    }

    @Test
    void doesNotBlameAServiceThatAnswersWithErrors() {
        MATCHING.answers(PlayedService.json(500, "{\"code\":\"request/internal-error\"}"));
        for (int call = 0; call < 12; call++) {
            assertThat(get("/erring/1").statusCode()).isEqualTo(500);
        }
        assertThat(MATCHING.requests()).hasSize(12);
    }

    @Test
    void knowsNoOtherAddress() {
        assertProblem(get("/api/nowhere"), 404, "request/not-found");
        assertProblem(get("/actuator/env"), 404, "request/not-found");
        assertProblem(get("/"), 404, "request/not-found");
    }

    @Test
    void refusesAnAnnouncedBodyThatIsTooLarge() {
        var body = new byte[2 * 1024 * 1024 + 1];

        var response = send("/limited/1", request -> request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));

        assertProblem(response, 413, "request/body-too-large");
        assertThat(MATCHING.requests()).isEmpty();
    }

    @Test
    void refusesAStreamedBodyAtTheByteThatIsTooMuch() {
        var body = new byte[3 * 1024 * 1024];

        var response = send(
                "/limited/2",
                request ->
                        request.POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));

        assertProblem(response, 413, "request/body-too-large");
    }

    @Test
    void passesTheLargestBodyOn() {
        var body = new byte[2 * 1024 * 1024];

        var response = send("/limited/3", request -> request.POST(HttpRequest.BodyPublishers.ofByteArray(body)));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
