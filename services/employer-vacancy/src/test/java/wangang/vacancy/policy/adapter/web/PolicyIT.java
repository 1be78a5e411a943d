package wangang.vacancy.policy.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import wangang.testsupport.http.Answer;
import wangang.vacancy.policy.application.TellingEmployers;
import wangang.vacancy.policy.domain.PolicyCondition;
import wangang.vacancy.policy.domain.TestPolicy;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** Rounds go by small batches, so that they have several. */
@TestPropertySource(properties = {"wangang.vacancy.policy.tell-every=1h", "wangang.vacancy.policy.batch=2"})
class PolicyIT extends ServiceIT {

    private static final String MATCHING = "/api/policies/matching?size=100";
    private static final String NOTICES = "/api/policies/notices";

    @Autowired
    private TellingEmployers telling;

    /** Policies are for everybody's eyes: none may be left for the next test. */
    @AfterEach
    void takeAllBack() {
        database.sql("UPDATE policy SET withdrawn_because = '测试结束' WHERE withdrawn_because IS NULL")
                .update();
    }

    @Test
    void officersOfTheWholeDistrictWriteAndTheLogKeepsIt() {
        var form = TestPolicy.around(today()).form();
        assertThat(asOfficerOf("310105005").post("/api/policies", form).code()).isEqualTo("policy/whole-district-only");
        assertThat(aVerifiedEmployer().api().post("/api/policies", form).status())
                .isEqualTo(403);
        var officer = asOfficerOf();
        var key = UUID.randomUUID().toString();
        var entered = officer.post("/api/policies", form, "Idempotency-Key", key);
        assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
        assertThat(officer.post("/api/policies", form, "Idempotency-Key", key).id("/policyId"))
                .isEqualTo(entered.id("/policyId"));
        assertThat(entered.text("/terms/documentNumber")).isEqualTo("沪府规〔2022〕6号");
        assertThat(entered.text("/state")).isEqualTo("IN_FORCE");

        var at = "/api/policies/" + entered.id("/policyId");
        assertThat(officer.put(at, form).status()).isEqualTo(428);
        assertThat(officer.put(at, form, entered.etag()).etag()).isEqualTo("\"2\"");
        assertThat(officer.put(at, form, entered.etag()).code()).isEqualTo("policy/stale-version");
        assertThat(officer.move(at + "/withdrawal", "{\"reason\":\"文件已废止\"}", "\"2\"")
                        .text("/state"))
                .isEqualTo("WITHDRAWN");
        assertThat(officer.put(at, form, "\"3\"").code()).isEqualTo("policy/withdrawn");
        assertThat(officer.get("/api/policies?state=WITHDRAWN&size=100").items("/policyId"))
                .contains(entered.text("/policyId"));
        assertThat(database.sql("SELECT action FROM audit_entry WHERE subject = :id ORDER BY id")
                        .param("id", entered.id("/policyId"))
                        .query(String.class)
                        .list())
                .containsExactly("policy-entered", "policy-changed", "policy-withdrawn");
    }

    @Test
    void whatIsWrongIsRefusedWithASentence() {
        var refused = asOfficerOf()
                .post(
                        "/api/policies",
                        TestPolicy.around(today())
                                .inIndustries("999")
                                .during(today().minusDays(9), today().minusDays(1))
                                .form());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("policy/ended", "policy/industry-unknown");
        assertThat(asOfficerOf().get("/api/policies/" + UUID.randomUUID()).code())
                .isEqualTo("policy/unknown");
    }

    @Test
    void onlyWhatIsInForceIsShown() {
        var employer = aVerifiedEmployer();
        var now = entered(TestPolicy.around(today()));
        var later = entered(TestPolicy.around(today()).during(today().plusDays(1), today().plusDays(9)));
        var ended = entered(TestPolicy.around(today()));
        database.sql("UPDATE policy SET starts_on = :from, ends_on = :until WHERE id = :id")
                .param("from", today().minusDays(9))
                .param("until", today().minusDays(1))
                .param("id", UUID.fromString(ended))
                .update();
        goRound();
        assertThat(employer.api().get(MATCHING).items("/policyId"))
                .contains(now)
                .doesNotContain(later, ended);
        assertThat(employer.api().get(NOTICES).items("/policyId")).containsExactly(now);
    }

    @Test
    void anEmployerReadsWhyAndWhatIsMissing() {
        var employer = aVerifiedEmployer();
        var policy = entered(TestPolicy.around(today()).inIndustries("I").upTo(300));
        entered(TestPolicy.around(today()).inIndustries("H"));
        var found = employer.api().get(MATCHING);
        assertThat(found.items("/policyId")).containsExactly(policy);
        assertThat(found.text("/items/0/verdict")).isEqualTo("UNCLEAR");
        assertThat(found.text("/items/0/caveat")).isEqualTo("可能符合，以审核为准");
        assertThat(found.body()).contains("属于“信息传输、软件和信息技术服务业”", "补填职工人数");

        var read = employer.read();
        var said = registration()
                .replaceAll("\"creditCode\":\"[^\"]+\"", "\"creditCode\":\"" + read.text("/creditCode") + "\"");
        var changed = employer.api()
                .put(
                        "/api/employers/" + employer.id(),
                        said.replace("\"kind\"", "\"employees\":40,\"kind\""),
                        read.etag());
        assertThat(changed.text("/employees")).as(changed.toString()).isEqualTo("40");
        assertThat(asNobody().get("/api/employers/" + employer.id()).body()).doesNotContain("employees");
        assertThat(employer.api().get(MATCHING).text("/items/0/verdict")).isEqualTo("LIKELY");
    }

    @Test
    void officersSeeTheSameOfTheirSubdistrictsEmployers() {
        var employer = aVerifiedEmployer();
        var policy = entered(TestPolicy.around(today()));
        var at = "/api/employers/" + employer.id() + "/policies";
        assertThat(asOfficerOf("310105005").get(at).items("/policyId")).containsExactly(policy);
        assertThat(asOfficerOf("310105001").get(at).code()).isEqualTo("employer/other-subdistrict");
        assertThat(employer.api().get(at).status()).isEqualTo(403);
        assertThat(asNobody().get(MATCHING).status()).isEqualTo(401);
    }

    @Test
    void newestFirstAndPartByPart() {
        var employer = aVerifiedEmployer();
        var older = entered(TestPolicy.around(today()));
        var newer = entered(TestPolicy.around(today()));
        var first = employer.api().get("/api/policies/matching?size=1");
        assertThat(first.items("/policyId")).containsExactly(newer);
        assertThat(employer.api()
                        .get("/api/policies/matching?size=1&cursor=" + first.cursor())
                        .items("/policyId"))
                .containsExactly(older);
    }

    @Test
    void toldOnceByTwoRoundsAndAfterAnEdit() {
        var told = aVerifiedEmployer();
        var other = aVerifiedEmployer();
        var pending = anEmployer();
        var policy = entered(TestPolicy.around(today()).inIndustries("I"));
        goRound();
        goRound();
        assertThat(told.api().get(NOTICES).text("/total")).isEqualTo("1");
        assertThat(other.api().get(NOTICES).text("/total")).isEqualTo("1");
        assertThat(pending.api().get(NOTICES).text("/total")).isEqualTo("0");

        assertThat(told.api()
                        .post("/api/policies/notices/seen", "{\"policyIds\":[\"" + policy + "\"]}")
                        .status())
                .isEqualTo(204);
        var officer = asOfficerOf();
        var at = "/api/policies/" + policy;
        assertThat(officer.put(
                                at,
                                TestPolicy.around(today()).form(),
                                officer.get(at).etag())
                        .status())
                .isEqualTo(200);
        goRound();
        assertThat(told.api().get(NOTICES).text("/total")).isEqualTo("0");
        assertThat(other.api().get(NOTICES).text("/total")).isEqualTo("1");
        assertThat(other.api().post("/api/policies/notices/seen", "{}").status())
                .isEqualTo(204);
        assertThat(other.api().get(NOTICES).text("/total")).isEqualTo("0");
        assertThat(database.sql(
                                "SELECT count(*) FROM policy_notice WHERE policy_id = :policy AND employer_id = :employer")
                        .param("policy", UUID.fromString(policy))
                        .param("employer", told.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void hiresAndOpenVacanciesAreCounted() {
        var employer = aVerifiedEmployer();
        entered(TestPolicy.around(today()).hiring(1, null).paying(1_500, 10_000));
        assertThat(employer.api().get(MATCHING).text("/items/0/verdict")).isEqualTo("WITHIN_REACH");
        goRound();
        assertThat(employer.api().get(NOTICES).text("/total")).isEqualTo("0");
        hires(employer);
        var found = employer.api().get(MATCHING);
        assertThat(found.text("/items/0/verdict")).isEqualTo("LIKELY");
        assertThat(found.text("/items/0/estimate/yuan")).isEqualTo("1500");
        goRound();
        assertThat(employer.api().get(NOTICES).text("/total")).isEqualTo("1");

        entered(TestPolicy.around(today())
                .asking(new PolicyCondition(PolicyCondition.Kind.OPEN_VACANCIES, 2, null, null, null, null)));
        assertThat(employer.api().get(MATCHING).body()).contains("现有招聘中的岗位 1 个");
        entered(TestPolicy.around(today())
                .asking(new PolicyCondition(PolicyCondition.Kind.HIRES, 1, null, true, null, null)));
        assertThat(employer.api().get(MATCHING).body()).contains("在面向毕业生的岗位录用 0 人");
    }

    private void hires(TestEmployer employer) {
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var account = "account-" + UUID.randomUUID();
        others().filed(UUID.randomUUID(), account, 1);
        var body = """
                {"vacancyId":"%s","consent":{"recipientEmployerId":"%s","textVersion":"2026-11","granted":true}}
                """.formatted(vacancy, employer.id());
        var applied = new Answer[1];
        await().alias("the person is known").untilAsserted(() -> {
            applied[0] = asJobseeker(account).post("/api/applications", body);
            assertThat(applied[0].status()).as(applied[0].toString()).isEqualTo(201);
        });
        var application = "/api/applications/" + applied[0].id("/applicationId");
        for (var step : new String[] {"VIEWED", "INTERVIEW", "OFFER", "HIRED"}) {
            var moved = employer.api()
                    .move(
                            application + "/progress",
                            "{\"status\":\"" + step + "\"}",
                            employer.api().get(application).etag());
            assertThat(moved.status()).as(moved.toString()).isEqualTo(200);
        }
    }

    private String entered(TestPolicy policy) {
        var answer = asOfficerOf().post("/api/policies", policy.form());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("/policyId");
    }

    private void goRound() {
        Optional<UUID> reached = telling.tellSome(null);
        while (reached.isPresent()) {
            reached = telling.tellSome(reached.get());
        }
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
