package wangang.demodata;

import java.util.List;
import java.util.Map;
import wangang.demodata.http.Call;

/** Employers say whom they would interview: everybody who wishes for the booth, in the order of registration. */
final class Choosing {

    private Choosing() {}

    /** A ranking that is there stays. */
    static int choose(DemoBooth booth, Desk desk) {
        var action = "Ranking applicants of demo employer " + booth.employer().number();
        var path = "/api/booths/" + booth.id();
        var ranking = desk.expect(action, Call.get(path + "/ranking")).json();
        if (ranking.path("version").asLong(0) > 0) {
            return 0;
        }
        var groups = desk.all(action, path + "/applicants?").stream()
                .map(applicant -> List.of(applicant.path("registrationId").asString("")))
                .toList();
        desk.expect(
                action, Call.put(path + "/ranking", Map.of("groups", groups)).with("If-Match", Desk.etag(ranking)));
        return groups.size();
    }
}
