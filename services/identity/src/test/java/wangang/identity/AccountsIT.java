package wangang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accounts over JSON. */
class AccountsIT {

    private static final RunningIdentity IDENTITY = RunningIdentity.shared();

    @ParameterizedTest
    @CsvSource({
        "hr.shop,     short,                EMPLOYER, 400, identity/password-too-short",
        "hr.shop,     qwertyuiop123,        EMPLOYER, 400, identity/password-too-common",
        "hr.shop,     hr.shop and more,     EMPLOYER, 400, identity/password-too-common",
        "x,           zhong shan gong yuan, EMPLOYER, 400, identity/username-invalid",
        "a@b.example, zhong shan gong yuan, EMPLOYER, 400, identity/username-invalid",
        "zero\\u0000byte, zhong shan gong yuan, EMPLOYER, 400, identity/username-invalid",
        "u13800138000, zhong shan gong yuan, EMPLOYER, 400, identity/username-personal",
        "hr.shop,     zhong shan gong yuan, OFFICER,  403, identity/role-not-open",
        "hr.shop,     zhong shan gong yuan, SERVICE,  403, identity/role-not-open",
    })
    void refusesARegistrationAndSaysWhy(String username, String password, String role, int status, String code) {
        Answers.assertProblem(IDENTITY.register(username, password, role), status, code);
    }

    @Test
    void refusesAPasswordThatWouldBeCutOff() {
        Answers.assertProblem(
                IDENTITY.register("hr.shop", "中".repeat(25), "EMPLOYER"), 400, "identity/password-too-long");
    }

    @Test
    void listsEverythingThatIsWrong() {
        var refused = IDENTITY.register("x", "short", "EMPLOYER");

        assertThat(Answers.json(refused).path("errors").valueStream())
                .extracting(error -> error.path("code").asString())
                .containsExactly("identity/username-invalid", "identity/password-too-short");
    }

    @Test
    void aNameIsTakenOnlyOnceHoweverItIsWritten() {
        assertThat(IDENTITY.register("first.come", Browser.PASSWORD, "JOBSEEKER")
                        .statusCode())
                .isEqualTo(201);

        Answers.assertProblem(
                IDENTITY.register(" First.Come", Browser.PASSWORD, "EMPLOYER"), 409, "identity/username-taken");
    }

    @Test
    void ofManyWhoWantANameAtOnceOneGetsIt() {
        var answers = AtOnce.run(6, () -> IDENTITY.register("wanted", Browser.PASSWORD, "JOBSEEKER"));

        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .containsOnlyOnce(201)
                .containsOnly(201, 409);
    }

    @Test
    void refusesFieldsItDoesNotKnow() {
        var refused = IDENTITY.postJson(
                "/accounts/registrations",
                "",
                "{\"username\":\"someone\",\"password\":\"%s\",\"role\":\"JOBSEEKER\",\"phone\":\"1\"}"
                        .formatted(Browser.PASSWORD));

        Answers.assertProblem(refused, 400, "request/unknown-field");
    }

    @Test
    void anOperatorAppointsOfficersAndNobodyElseDoes() {
        var appointed = appoint(IDENTITY.operatorToken(), "officer.one", "310105005");

        assertThat(appointed.statusCode()).isEqualTo(201);
        assertThat(Answers.text(appointed, "role")).isEqualTo("OFFICER");
        Answers.assertProblem(appoint(IDENTITY.employerToken(), "officer.two", "310105005"), 403, "request/forbidden");
        Answers.assertProblem(appoint("", "officer.three", "310105005"), 401, "request/unauthenticated");
    }

    @Test
    void anOfficersTokenSaysForWhichSubdistrict() throws Exception {
        appoint(IDENTITY.operatorToken(), "officer.four", "310105006");

        var token = Answers.text(new WebClient(IDENTITY).signIn("officer.four"), "access_token");

        assertThat(Answers.claims(token).getStringListClaim("roles")).containsExactly("OFFICER");
        assertThat(Answers.claims(token).getStringListClaim("subdistricts")).containsExactly("310105006");
    }

    @Test
    void aSubdistrictHasNineDigits() {
        Answers.assertProblem(
                appoint(IDENTITY.operatorToken(), "officer.five", "长宁"), 400, "identity/subdistrict-invalid");
    }

    private static HttpResponse<String> appoint(String token, String username, String subdistrict) {
        return IDENTITY.postJson(
                "/accounts/officers",
                token,
                "{\"username\":\"%s\",\"password\":\"%s\",\"subdistricts\":[\"%s\"]}"
                        .formatted(username, Browser.PASSWORD, subdistrict));
    }
}
