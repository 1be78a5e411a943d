package wangang.acceptance;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import wangang.demodata.CreditCodes;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.GatewayFailure;
import wangang.demodata.http.Role;
import wangang.demodata.http.Tokens;

/** A running platform behind its gateway. */
public final class Platform {

    private static final String ADDRESS_PROPERTY = "acceptance.gateway";
    private static final String ADDRESS_VARIABLE = "WANGANG_GATEWAY_URL";
    private static final String SECRET_PROPERTY = "acceptance.secret";
    private static final String SECRET_VARIABLE = "WANGANG_SERVICE_SECRET";

    private final Gateway gateway;
    private final Tokens tokens;

    private Platform(Gateway gateway, Tokens tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** @throws GatewayFailure when address or secret are not given */
    public static Platform fromEnvironment() {
        var address = System.getProperty(ADDRESS_PROPERTY, System.getenv(ADDRESS_VARIABLE));
        if (address == null || address.isBlank()) {
            throw new GatewayFailure("Where is the platform? Set " + ADDRESS_VARIABLE + " to the gateway's address.");
        }
        var secret = System.getProperty(SECRET_PROPERTY, System.getenv(SECRET_VARIABLE));
        if (secret == null || secret.isBlank()) {
            throw new GatewayFailure(SECRET_VARIABLE + " is not set.");
        }
        return at(URI.create(address), secret);
    }

    /** @param secret what the operator signs in with */
    public static Platform at(URI address, String secret) {
        var gateway = new Gateway(address);
        return new Platform(gateway, new Tokens(gateway, secret));
    }

    /** Where it is reached. */
    public URI address() {
        return gateway.uri("/");
    }

    /** What the operator may do. */
    public String operatorToken() {
        return tokens.operator();
    }

    Gateway gateway() {
        return gateway;
    }

    Tokens tokens() {
        return tokens;
    }

    public Answer send(Call call) {
        return gateway.send(call);
    }

    /** @throws GatewayFailure when the platform refuses */
    public Answer expect(String action, Call call) {
        var answer = gateway.send(call);
        if (!answer.isDone()) {
            throw GatewayFailure.refused(action, answer);
        }
        return answer;
    }

    /** An employer that registered a moment ago and was verified by an officer. */
    public Employer newEmployer() {
        return employerOf(UUID.randomUUID().toString());
    }

    /** The same for an account that can sign in. */
    public Employer employerOf(String account) {
        var token = tokens.of(account, Role.EMPLOYER);
        var registered = expect(
                "Registering an employer",
                Call.post("/api/employers", registration(newCreditCode())).bearing(token));
        var id = registered.json().path("employerId").asString("");
        decide(id, registered.header("ETag"), "VERIFIED");
        return new Employer(this, account, token, id);
    }

    /** One that registered on the pages. */
    public Employer employerAt(String account) {
        var token = tokens.of(account, Role.EMPLOYER);
        var known = expect("Reading an employer", Call.get("/api/employers/me").bearing(token));
        return new Employer(
                this, account, token, known.json().path("employerId").asString(""));
    }

    /** Closes all vacancies of an employer at once, as an officer can. */
    public void suspend(Employer employer) {
        var known = expect("Reading an employer", Call.get("/api/employers/me").bearing(employer.token()));
        decide(employer.id(), known.header("ETag"), "SUSPENDED");
    }

    private void decide(String employer, String version, String decision) {
        var officer = tokens.of(UUID.randomUUID().toString(), Role.OFFICER);
        expect(
                "Deciding on an employer",
                Call.post("/api/employers/" + employer + "/verification", Map.of("decision", decision, "reason", "验收"))
                        .with("If-Match", version)
                        .bearing(officer));
    }

    /** Someone without a file yet. */
    public Jobseeker newJobseeker() {
        return jobseekerOf(UUID.randomUUID().toString());
    }

    /** The same for an account that can sign in. */
    public Jobseeker jobseekerOf(String account) {
        return new Jobseeker(this, tokens.of(account, Role.JOBSEEKER), "p" + Words.unique() + "@example.invalid");
    }

    static Map<String, Object> registration(String creditCode) {
        return Map.of(
                "name", "示例潮汐（长宁）海洋技术有限公司 " + Words.unique(),
                "creditCode", Objects.requireNonNull(creditCode),
                "kind", "PRIVATE",
                "industryCode", "74",
                "subdistrictCode", "310105005",
                "address", "上海市长宁区周家桥街道示例路 2 号");
    }

    /** Of no organisation there is. */
    public static String newCreditCode() {
        return CreditCodes.fictitious("91", Words.organisation());
    }
}
