package wangang.demodata;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;
import wangang.demodata.http.Gateway;
import wangang.demodata.http.Role;
import wangang.demodata.http.Tokens;

/** An officer enters the policies of {@code policies.json}; one that is there stays, whatever became of it. */
final class PolicyLoader {

    private static final String POLICIES = "/api/policies";

    private final Desk officer;
    private final PrintStream out;

    PolicyLoader(Gateway gateway, Tokens tokens, PrintStream out) {
        officer = new Desk(gateway, tokens.of(CampaignLoader.OFFICER_ACCOUNT, Role.OFFICER));
        this.out = out;
    }

    /** @throws wangang.demodata.http.GatewayFailure when one is refused */
    void load(LocalDate today) {
        var known = officer.all("Looking for the demo policies", POLICIES + "?").stream()
                .map(policy -> policy.at("/terms/title").asString(""))
                .collect(Collectors.toSet());
        var terms = terms(today).stream()
                .filter(one -> !known.contains(String.valueOf(one.get("title"))))
                .toList();
        terms.forEach(one -> officer.expect("Entering a demo policy", Call.post(POLICIES, one)));
        out.println(terms.size() + " policies");
    }

    /** As an officer would type them, with days counted from the given one. */
    static List<Map<String, Object>> terms(LocalDate today) {
        var all = new ArrayList<Map<String, Object>>();
        for (var policy : Script.read("policies.json")) {
            var from = today.plusDays(policy.path("begins").asInt());
            var terms = new LinkedHashMap<String, Object>();
            policy.path("terms").properties().forEach(term -> terms.put(term.getKey(), plain(term.getValue())));
            terms.put("from", from.toString());
            terms.put("until", from.plusDays(policy.path("days").asInt()).toString());
            all.add(terms);
        }
        return all;
    }

    /** Texts are compared, the rest is sent as it stands in the file. */
    private static Object plain(JsonNode value) {
        return value.isString() ? value.asString() : value;
    }
}
