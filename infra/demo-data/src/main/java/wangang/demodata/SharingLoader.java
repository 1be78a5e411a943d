package wangang.demodata;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.Role;
import wangang.demodata.http.Tokens;

/** Employers offer and need staff as {@code sharing.json} says, and some come to terms (共享用工). */
final class SharingLoader {

    private record Pair(DemoEmployer lender, DemoEmployer borrower, JsonNode script) {}

    private final Gateway gateway;
    private final Tokens tokens;
    private final PrintStream out;
    private final BoundedWork work;

    SharingLoader(Gateway gateway, Tokens tokens, PrintStream out) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.out = out;
        work = new BoundedWork(1, out);
    }

    /**
     * @param handedOut whose account is handed out; is asked for an answer
     * @throws wangang.demodata.http.GatewayFailure with one sentence that says what went wrong
     */
    void load(List<DemoEmployer> handedOut, List<DemoEmployer> employers, LocalDate today) {
        var casting = new Casting(handedOut, employers);
        var pairs = new ArrayList<Pair>();
        for (var script : Script.read("sharing.json")) {
            casting.next(script.path("offer"))
                    .ifPresent(lender -> casting.next(script.path("need"))
                            .ifPresent(borrower -> pairs.add(new Pair(lender, borrower, script))));
        }
        out.println(work.each("offers and needs of staff", pairs, pair -> {
            share(pair, today);
            return 2;
        }));
    }

    private void share(Pair pair, LocalDate today) {
        var lender = side("OFFER", pair.lender());
        var borrower = side("NEED", pair.borrower());
        var offer = lender.posted(pair.script().path("offer"), today);
        var need = borrower.posted(pair.script().path("need"), today);
        var proposal = pair.script().path("proposal");
        if (proposal.isMissingNode()) {
            return;
        }
        boolean byLender = proposal.path("by").asString("").equals("OFFER");
        var agreement = byLender
                ? lender.agreement(offer, need, proposal, today)
                : borrower.agreement(need, offer, proposal, today);
        if (proposal.path("accepted").asBoolean(false)) {
            agreement.ifPresent(byLender ? borrower::accept : lender::accept);
        }
    }

    private SharingSide side(String side, DemoEmployer employer) {
        return new SharingSide(side, employer, new Desk(gateway, tokens.of(employer.account(), Role.EMPLOYER)));
    }
}
