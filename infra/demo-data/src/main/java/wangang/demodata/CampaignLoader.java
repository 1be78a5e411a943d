package wangang.demodata;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.Role;
import wangang.demodata.http.Tokens;

/** Loads the campaign through the gateway, as employers, officers and people would; may be run again at any time. */
final class CampaignLoader {

    static final long SEED = 20_261_123;
    static final String OFFICER_ACCOUNT = DemoCampaign.account("officer", 1);

    private static final int AT_ONCE = 8;

    private final Gateway gateway;
    private final Tokens tokens;
    private final PrintStream out;
    private final BoundedWork work;

    CampaignLoader(Gateway gateway, Tokens tokens, PrintStream out) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.out = out;
        work = new BoundedWork(AT_ONCE, out);
    }

    /** @throws wangang.demodata.http.GatewayFailure with one sentence that says what went wrong */
    void load(DemoCampaign campaign) {
        var employers = new EmployerLoading(gateway, officer());
        var employerTokens = new ConcurrentHashMap<String, String>();
        out.println(work.each("employers", campaign.employers(), employer -> {
            var token = tokens.of(employer.account(), Role.EMPLOYER);
            employerTokens.put(employer.account(), token);
            employers.register(employer, token);
            return 1;
        }));
        out.println(work.each(
                "vacancies",
                campaign.employers(),
                employer -> employers.importVacancies(
                        employer, Objects.requireNonNull(employerTokens.get(employer.account())))));
        var people = new JobseekerLoading(gateway);
        out.println(work.each("jobseekers", campaign.jobseekers(), person -> {
            people.file(person, tokens.of(person.account(), Role.JOBSEEKER));
            return 1;
        }));
    }

    /**
     * What the handed-out demo accounts own; an account without a secret in the environment is left out.
     *
     * @return the two as far as they are there
     */
    DemoCampaign loadDemoAccounts(Map<String, String> environment, LocalDate today) {
        var employers = new ArrayList<DemoEmployer>();
        var jobseekers = new ArrayList<DemoJobseeker>();
        var employerSecret = environment.getOrDefault("WANGANG_DEMO_EMPLOYER_SECRET", "");
        if (!employerSecret.isEmpty()) {
            var token = tokens.ofClient("demo-employer", employerSecret);
            var employer = DemoAccounts.employer(Tokens.accountOf(token), SEED, today);
            var loading = new EmployerLoading(gateway, officer());
            loading.register(employer, token);
            out.println(loading.importVacancies(employer, token) + " vacancies of the demo employer");
            employers.add(employer);
        }
        var jobseekerSecret = environment.getOrDefault("WANGANG_DEMO_JOBSEEKER_SECRET", "");
        if (!jobseekerSecret.isEmpty()) {
            var token = tokens.ofClient("demo-jobseeker", jobseekerSecret);
            var jobseeker = DemoAccounts.jobseeker(Tokens.accountOf(token), today);
            new JobseekerLoading(gateway).file(jobseeker, token);
            out.println("the file of the demo jobseeker");
            jobseekers.add(jobseeker);
        }
        return new DemoCampaign(employers, jobseekers);
    }

    private String officer() {
        return tokens.of(OFFICER_ACCOUNT, Role.OFFICER);
    }
}
