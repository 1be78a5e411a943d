package wangang.vacancy.employer.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.vacancy.testing.CreditCodes;
import wangang.vacancy.testing.ServiceIT;

class EmployerIT extends ServiceIT {

    @Test
    void registersOncePerAccountAndCode() {
        var account = "account-" + UUID.randomUUID();
        var body = registration();
        var first = asEmployer(account).post("/api/employers", body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("/status")).isEqualTo("PENDING");
        assertThat(first.header("Location")).isEqualTo("/api/employers/" + first.text("/employerId"));
        assertThat(asEmployer(account).post("/api/employers", registration()).code())
                .isEqualTo("employer/already-registered");
        assertThat(asEmployer("other-" + account).post("/api/employers", body).code())
                .isEqualTo("employer/credit-code-taken");
        assertThat(sent().awaitTypes(first.id("/employerId"), 1)).containsExactly("employer.registered.v1");
    }

    @Test
    void aWrongCheckCharacterIsFound() {
        var code = CreditCodes.next();
        var wrong = code.substring(0, 17) + (code.charAt(17) == '0' ? '1' : '0');
        var answer = asEmployer("x").post("/api/employers", REGISTRATION.formatted(wrong, "310105999"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsString("code"))
                .containsExactly("employer/credit-code-invalid", "employer/subdistrict-unknown");
    }

    @Test
    void officersDecideWithinTheirSubdistricts() {
        var employer = anEmployer();
        var at = "/api/employers/" + employer.id() + "/verification";
        var etag = employer.read().etag();
        assertThat(asOfficerOf("310105001")
                        .move(at, "{\"decision\":\"VERIFIED\"}", etag)
                        .code())
                .isEqualTo("employer/other-subdistrict");
        assertThat(employer.api().move(at, "{\"decision\":\"VERIFIED\"}", etag).status())
                .isEqualTo(403);
        assertThat(asOfficerOf("310105005")
                        .move(at, "{\"decision\":\"REFUSED\"}", etag)
                        .code())
                .isEqualTo("employer/reason-missing");
        assertThat(asOfficerOf("310105005")
                        .move(at, "{\"decision\":\"VERIFIED\"}", "\"7\"")
                        .code())
                .isEqualTo("employer/stale-version");
        var verified = asOfficerOf("310105005").move(at, "{\"decision\":\"VERIFIED\"}", etag);
        assertThat(verified.text("/status")).isEqualTo("VERIFIED");
        assertThat(asOfficerOf()
                        .move(at, "{\"decision\":\"REFUSED\",\"reason\":\"x\"}", verified.etag())
                        .code())
                .isEqualTo("employer/decision-not-possible");
        assertThat(asOfficerOf("310105001").get("/api/employers?size=100").body())
                .doesNotContain(employer.id().toString());
        assertThat(asOfficerOf("310105005")
                        .get("/api/employers?status=VERIFIED&size=100")
                        .json()
                        .get("items"))
                .isNotEmpty();
    }

    @Test
    void thePublicSeesTheOpenPartOfVerifiedOnes() {
        var employer = anEmployer();
        var at = "/api/employers/" + employer.id();
        assertThat(asNobody().get(at).code()).isEqualTo("employer/unknown");
        employer.verified();
        var seen = asNobody().get(at);
        assertThat(seen.text("/name")).isEqualTo("万岗示例单位（演示）");
        assertThat(seen.body()).doesNotContain("creditCode").doesNotContain("address");
        assertThat(asNobody().get("/api/employers").status()).isEqualTo(401);
        assertThat(asNobody().get("/api/employers/me").status()).isEqualTo(401);
        assertThat(asEmployer("nobody-" + UUID.randomUUID())
                        .get("/api/employers/me")
                        .code())
                .isEqualTo("employer/not-registered");
    }

    @Test
    void anotherNameIsAnotherVerification() {
        var employer = aVerifiedEmployer();
        var at = "/api/employers/" + employer.id();
        var code = employer.read().text("/creditCode");
        var same = REGISTRATION.formatted(code, "310105001");
        var moved = employer.api().put(at, same, employer.read().etag());
        assertThat(moved.text("/status")).isEqualTo("VERIFIED");
        assertThat(anEmployer().api().put(at, same, moved.etag()).code()).isEqualTo("employer/not-owner");
        var renamed = employer.api().put(at, same.replace("示例", "另一"), moved.etag());
        assertThat(renamed.text("/status")).isEqualTo("PENDING");
        var recoded = same.replace(code, CreditCodes.next());
        assertThat(employer.api().put(at, recoded, renamed.etag()).code()).isEqualTo("employer/credit-code-fixed");
    }

    @Test
    void aSuspendedEmployerHasNoOpenVacancyAndGetsThemBack() {
        var employer = aVerifiedEmployer();
        var open = employer.publishes(aVacancy().named("A").form()).id("/vacancyId");
        var withdrawn = employer.publishes(aVacancy().named("B").form());
        employer.api()
                .move(
                        "/api/vacancies/" + withdrawn.id("/vacancyId") + "/withdrawal",
                        "{\"reason\":\"计划取消\"}",
                        withdrawn.etag());
        employer.suspended();
        assertThat(asNobody().get("/api/vacancies/" + open).status()).isEqualTo(404);
        assertThat(employer.reads(open).text("/closedCause")).isEqualTo("EMPLOYER_SUSPENDED");
        assertThat(employer.publishes(aVacancy().form()).code()).isEqualTo("vacancy/employer-suspended");
        assertThat(employer.drafts(aVacancy().named("A").form()).code()).isEqualTo("vacancy/reference-taken");
        assertThat(sent().awaitTypes(employer.id(), 3))
                .containsExactly("employer.registered.v1", "employer.verified.v1", "employer.suspended.v1");

        employer.verified();
        assertThat(employer.reads(open).text("/status")).isEqualTo("PUBLISHED");
        assertThat(employer.reads(withdrawn.id("/vacancyId")).text("/status")).isEqualTo("WITHDRAWN");
        assertThat(sent().awaitTypes(open, 3))
                .containsExactly("vacancy.published.v1", "vacancy.withdrawn.v1", "vacancy.published.v1");
    }
}
