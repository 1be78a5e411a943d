package wangang.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gateway before three played services and one that is not there. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ThroughTheGateway {

    static final PlayedService IDENTITY = new PlayedService();
    static final PlayedService VACANCIES = new PlayedService();
    static final PlayedService MATCHING = new PlayedService();
    static final PlayedService CAMPAIGN = new PlayedService();
    static final int NOBODY_HERE = freePort();

    static final JsonMapper JSON = JsonMapper.shared();
    static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("wangang.gateway.services.identity", IDENTITY::url);
        properties.add("wangang.gateway.services.employer-vacancy", VACANCIES::url);
        properties.add("wangang.gateway.services.matching", MATCHING::url);
        properties.add("wangang.gateway.services.campaign", CAMPAIGN::url);
        properties.add("wangang.gateway.services.jobseeker-profile", () -> "http://localhost:" + NOBODY_HERE);
    }

    @AfterEach
    void answerAgain() {
        for (var service : new PlayedService[] {IDENTITY, VACANCIES, MATCHING, CAMPAIGN}) {
            service.answers(PlayedService.json(200, "{}"));
        }
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    HttpResponse<String> post(String path, String body) {
        return send(
                path,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> shape) {
        var request = shape.apply(HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20)));
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(path, failed);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** A problem of this status and code that tells nothing about the machines behind. */
    static void assertProblem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = json(response);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).matches("(?s).*\\p{IsHan}.*");
        assertThat(response.body() + response.headers().map())
                .doesNotContain(Integer.toString(NOBODY_HERE))
                .doesNotContain(Integer.toString(VACANCIES.port()))
                .doesNotContain(Integer.toString(MATCHING.port()))
                .doesNotContainIgnoringCase("exception")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("127.0.0.1");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
