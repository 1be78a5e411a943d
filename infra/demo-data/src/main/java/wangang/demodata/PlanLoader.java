package wangang.demodata;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.Role;
import wangang.demodata.http.Tokens;

/** An officer looks after some employers as {@code plans.json} says: aims, notes and tasks (一企一策). */
final class PlanLoader {

    /** The officer whose name and password are handed out, so that who signs in finds tasks of their own. */
    static final String OFFICER_ACCOUNT = UUID.nameUUIDFromBytes(
                    "wangang account demo-officer".getBytes(StandardCharsets.UTF_8))
            .toString();

    private record Part(DemoEmployer employer, JsonNode plan) {}

    private final Gateway gateway;
    private final Tokens tokens;
    private final PrintStream out;
    private final Desk officer;

    /** One after the other, as a person does it. */
    private final BoundedWork work;

    PlanLoader(Gateway gateway, Tokens tokens, PrintStream out) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.out = out;
        officer = new Desk(gateway, tokens.of(OFFICER_ACCOUNT, Role.OFFICER));
        work = new BoundedWork(1, out);
    }

    /**
     * @param handedOut whose account is handed out; has a plan as well
     * @throws wangang.demodata.http.GatewayFailure with one sentence that says what went wrong
     */
    void load(List<DemoEmployer> handedOut, List<DemoEmployer> employers, LocalDate today) {
        var script = Script.read("plans.json");
        var casting = new Casting(handedOut, employers);
        var parts = new ArrayList<Part>();
        script.path("plans")
                .forEach(plan -> casting.next(plan).ifPresent(employer -> parts.add(new Part(employer, plan))));
        out.println(work.each("service plans", parts, part -> {
            var planning = new Planning(officer, part.employer(), id(part.employer()));
            planning.carryOut(script.path("card"), part.plan(), today);
            return 1;
        }));
    }

    private String id(DemoEmployer employer) {
        var own = new Desk(gateway, tokens.of(employer.account(), Role.EMPLOYER));
        return own.expect("Reading demo employer " + employer.number(), Call.get("/api/employers/me"))
                .json()
                .path("employerId")
                .asString("");
    }
}
