package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.Role;
import wangang.demodata.http.Tokens;

/** What is wrong is refused with a problem that has a status and a code, and leaves no trace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputAT {

    private static final int MEGABYTE = 1_000_000;

    private final Platform platform = Platform.fromEnvironment();
    private final Employer employer = platform.newEmployer();

    @AfterAll
    void takeBack() {
        employer.withdrawAll();
    }

    @Test
    void unknownField() {
        refused(employer.post(but("colour", "red")), 400, "request/unknown-field");
    }

    @Test
    void wrongType() {
        refused(employer.post(but("openings", "three")), 400, "request/wrong-type");
        refused(employer.send(Call.post("/api/vacancies", "{\"title\": ")), 400, "request/malformed-json");
    }

    @Test
    void titleOfAMegabyte() {
        refused(employer.post(but("title", "a".repeat(MEGABYTE))), 400, "vacancy/title-too-long");
    }

    @Test
    void invalidCode() {
        refused(employer.post(but("occupationCode", "9-99-99-99")), 422, "vacancy/occupation-unknown");
        refused(employer.post(but("majors", Map.of("codes", List.of("9999")))), 422, "vacancy/major-unknown");
        var wrongCheck = Platform.newCreditCode().substring(0, 17);
        var token = platform.tokens().of(UUID.randomUUID().toString(), Role.EMPLOYER);
        var codes = List.of(wrongCheck + "0", wrongCheck + "1");
        assertThat(codes)
                .as("one of two check characters is wrong")
                .anySatisfy(code -> refused(
                        platform.send(Call.post("/api/employers", Platform.registration(code))
                                .bearing(token)),
                        422,
                        "employer/credit-code-invalid"));
    }

    @Test
    void dateInThePast() {
        refused(employer.post(but("validUntil", "2020-01-31")), 422, "vacancy/closing-date-in-the-past");
    }

    @Test
    void payUpsideDown() {
        refused(
                employer.post(but("pay", Map.of("form", "MONTHLY", "min", 9_000, "max", 8_000))),
                422,
                "vacancy/pay-upside-down");
    }

    @Test
    void duplicateReference() {
        var terms = Tides.vacancy(Words.unique());
        assertThat(employer.post(terms).status()).isEqualTo(201);

        refused(employer.post(terms), 409, "vacancy/reference-taken");
    }

    @Test
    void wrongOwner() {
        var posted = employer.post(Tides.vacancy(Words.unique()));

        refused(
                platform.newEmployer()
                        .send(Call.put(path(posted), Tides.vacancy(Words.unique()))
                                .with("If-Match", posted.header("ETag"))),
                403,
                "vacancy/not-owner");
    }

    @Test
    void wrongRole() {
        refused(
                platform.newJobseeker().send(Call.post("/api/vacancies", Tides.vacancy(Words.unique()))),
                403,
                "request/forbidden");
    }

    @Test
    void noToken() {
        refused(platform.send(Call.get("/api/vacancies/mine")), 401, "request/unauthenticated");
    }

    @Test
    void expiredToken() {
        var wanted = Map.of("account", employer.account(), "role", Role.EMPLOYER, "lifeSeconds", 1);
        var issued = platform.send(Call.post("/accounts/demo-tokens", wanted)
                .bearing(platform.tokens().operator()));
        var mine = Call.get("/api/vacancies/mine").bearing(Tokens.read("A token for a second", issued));
        assertThat(platform.send(mine).status()).isEqualTo(200);

        Awaitility.await("the token to expire; services forgive a minute, because clocks differ")
                .atMost(3, TimeUnit.MINUTES)
                .pollInterval(1, TimeUnit.SECONDS)
                .until(() -> platform.send(mine).status() != 200);

        refused(platform.send(mine), 401, "request/token-invalid");
    }

    @Test
    void tokenThatSomebodyChanged() {
        var parts = employer.token().split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("EMPLOYER", "OFFICER");
        var forged = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];

        refused(platform.send(Call.get("/api/employers?status=PENDING").bearing(forged)), 401, "request/token-invalid");
    }

    @Test
    void unknownId() {
        refused(employer.send(Call.get("/api/vacancies/" + UUID.randomUUID())), 404, "vacancy/unknown");
        refused(employer.send(Call.get("/api/vacancies/no-id")), 400, "request/invalid-parameter");
        refused(employer.send(Call.get("/api/nothing-here")), 404, "");
    }

    @Test
    void staleOrMissingVersion() {
        var posted = employer.post(Tides.vacancy(Words.unique()));
        var change = Call.put(path(posted), Tides.vacancy(Words.unique()));
        assertThat(employer.send(change.with("If-Match", posted.header("ETag"))).status())
                .isEqualTo(200);

        refused(employer.send(change.with("If-Match", posted.header("ETag"))), 412, "vacancy/stale-version");
        refused(employer.send(change), 428, "request/precondition-required");
    }

    @Test
    void idempotencyKeyOfAnotherRequest() {
        var key = Words.unique();
        var terms = Tides.vacancy(Words.unique());
        var first = employer.send(Call.post("/api/vacancies", terms).with("Idempotency-Key", key));
        var again = employer.send(Call.post("/api/vacancies", terms).with("Idempotency-Key", key));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());

        refused(
                employer.send(Call.post("/api/vacancies", Tides.vacancy(Words.unique()))
                        .with("Idempotency-Key", key)),
                422,
                "request/idempotency-key-reused");
    }

    @Test
    void oneBadItemSpoilsNoOther() {
        var bad = but("pay", Map.of("form", "MONTHLY", "min", 9_000, "max", 8_000));
        var answer = employer.send(Call.post(
                "/api/vacancies/import",
                Map.of("items", List.of(Tides.vacancy(Words.unique()), bad, Tides.vacancy(Words.unique())))));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("created").asInt(-1)).isEqualTo(2);
        assertThat(answer.json().path("rejected").asInt(-1)).isEqualTo(1);
        assertThat(answer.json().path("items").get(1).path("reasons").toString())
                .contains("vacancy/pay-upside-down");
    }

    @Test
    void leavesNoTrace() {
        var quiet = platform.newEmployer();
        quiet.post(but("colour", "red"));
        quiet.post(but("validUntil", "2020-01-31"));
        quiet.send(Call.post("/api/vacancies?publish=true", but("openings", 0)));

        assertThat(quiet.send(Call.get("/api/vacancies/mine"))
                        .json()
                        .path("items")
                        .size())
                .isZero();
    }

    private static Map<String, Object> but(String field, Object value) {
        var terms = new LinkedHashMap<>(Tides.vacancy(Words.unique()));
        terms.put(field, value);
        return terms;
    }

    private static String path(Answer posted) {
        return "/api/vacancies/" + posted.json().path("vacancyId").asString("");
    }

    /** @param code empty when any will do */
    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt(0)).isEqualTo(status);
        assertThat(answer.json().path("title").asString("")).isNotBlank();
        assertThat(answer.json().path("detail").asString(""))
                .isNotBlank()
                .doesNotContain("Exception")
                .doesNotContain("127.0.0.1");
        if (code.isEmpty()) {
            assertThat(answer.code()).isNotBlank();
        } else {
            assertThat(answer.code()).isEqualTo(code);
        }
    }
}
