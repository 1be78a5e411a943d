package wangang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.platform.TestApplication;
import wangang.testsupport.TestTokens;
import wangang.testsupport.WithKafka;
import wangang.testsupport.WithPostgres;

@SpringBootTest(classes = TestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@WithPostgres
@WithKafka
class HttpEdgeIT {

    private static final String EMPLOYER = TestTokens.employer("acc-1");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"a","size":1,"colour":"red"} | 400 | request/unknown-field
            {"name":"a","size":"many"}           | 400 | request/wrong-type
            {"name":"a","size":                  | 400 | request/malformed-json
            {"name":"a","size":-1}               | 422 | thing/too-small
            """)
    void aBadBodyIsAnsweredWithACode(String body, int status, String code) throws Exception {
        assertProblem(send("POST", "/things", body, EMPLOYER), status, code);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedAnnouncedOrStreamed() throws Exception {
        var large = "{\"name\":\"" + "x".repeat(3_000_000) + "\",\"size\":1}";
        assertProblem(send("POST", "/things", large, EMPLOYER), 413, "request/body-too-large");
    }

    @Test
    void namesTheFieldAndSaysItInChinese() throws Exception {
        var problem = problem(send("POST", "/things", "{\"name\":\"a\",\"size\":1,\"colour\":\"red\"}", EMPLOYER));
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo("colour");
        assertThat(problem.get("detail").asString()).contains("不认识的字段");
        assertThat(problem.get("type").asString()).isEqualTo("/problems/request/unknown-field");
    }

    @Test
    void demandsATokenThatIsStillGood() throws Exception {
        var path = "/things/" + UUID.randomUUID();
        assertProblem(send("GET", path, null, null), 401, "request/unauthenticated");
        assertProblem(send("GET", path, null, TestTokens.expired("acc-1", "EMPLOYER")), 401, "request/token-invalid");
        assertProblem(send("GET", path, null, EMPLOYER + "x"), 401, "request/token-invalid");
        assertThat(send("GET", path, null, EMPLOYER).statusCode()).isEqualTo(200);
    }

    @Test
    void aRoleThatLacksIsForbidden() throws Exception {
        assertProblem(send("GET", "/officers-only", null, EMPLOYER), 403, "request/forbidden");
        assertThat(send("GET", "/officers-only", null, TestTokens.officer("310105001"))
                        .body())
                .contains("310105001");
    }

    @Test
    void unknownPathsMethodsAndIdsAreProblems() throws Exception {
        assertProblem(send("GET", "/nothing", null, EMPLOYER), 404, "request/not-found");
        assertProblem(send("DELETE", "/things", null, EMPLOYER), 405, "request/method-not-allowed");
        assertProblem(send("GET", "/things/not-a-uuid", null, EMPLOYER), 400, "request/invalid-parameter");
        assertProblem(send("GET", "/things?size=101", null, null), 400, "request/invalid-parameter");
    }

    @Test
    void aChangeNeedsTheVersionItWasDecidedOn() throws Exception {
        var path = "/things/" + UUID.randomUUID();
        assertProblem(send("PUT", path, "", EMPLOYER), 428, "request/precondition-required");
        assertProblem(send("PUT", path, "", EMPLOYER, "If-Match", "3"), 400, "request/invalid-if-match");
        assertThat(send("PUT", path, "", EMPLOYER, "If-Match", "\"3\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSameKeyGivesTheSameAnswerAndAnotherBodyIsRefused() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = send("POST", "/things", "{\"name\":\"a\",\"size\":1}", EMPLOYER, "Idempotency-Key", key);
        var again = send("POST", "/things", "{\"name\":\"a\",\"size\":1}", EMPLOYER, "Idempotency-Key", key);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue(Replayable.HEADER)).contains("true");
        assertProblem(
                send("POST", "/things", "{\"name\":\"b\",\"size\":1}", EMPLOYER, "Idempotency-Key", key),
                422,
                "request/idempotency-key-reused");
    }

    @Test
    void aRefusalLeavesTheKeyFree() throws Exception {
        var key = UUID.randomUUID().toString();
        assertProblem(
                send("POST", "/things", "{\"name\":\"a\",\"size\":-1}", EMPLOYER, "Idempotency-Key", key),
                422,
                "thing/too-small");
        assertThat(send("POST", "/things", "{\"name\":\"a\",\"size\":1}", EMPLOYER, "Idempotency-Key", key)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void twoRequestsAtOnceWithOneKeyMakeOneThing() throws Exception {
        var key = UUID.randomUUID().toString();
        var answers = new ArrayList<String>();
        var threads = new ArrayList<Thread>();
        for (int count = 0; count < 8; count++) {
            threads.add(Thread.startVirtualThread(() -> {
                try {
                    var answer =
                            send("POST", "/things", "{\"name\":\"c\",\"size\":1}", EMPLOYER, "Idempotency-Key", key);
                    synchronized (answers) {
                        answers.add(answer.body());
                    }
                } catch (Exception failed) {
                    throw new IllegalStateException(failed);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        assertThat(answers).hasSize(8);
        assertThat(answers.stream().distinct()).hasSize(1);
    }

    private void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem(answer).get("code").asString()).isEqualTo(code);
        assertThat(answer.body()).doesNotContain("Exception", "wangang.", "springframework");
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(
            String method, String path, @Nullable String body, @Nullable String token, String... headers)
            throws Exception {
        var all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        if (token != null) {
            all.addAll(List.of("Authorization", "Bearer " + token));
        }
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .method(method, publisher)
                            .headers(all.toArray(String[]::new))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
