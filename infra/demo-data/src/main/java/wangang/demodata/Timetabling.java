package wangang.demodata;

import java.util.Map;
import java.util.OptionalLong;
import wangang.demodata.http.Call;

/** An officer makes the timetable and publishes it; one that is published stays. */
final class Timetabling {

    private final Desk officer;
    private final String fair;
    private final String path;

    Timetabling(Desk officer, String fair) {
        this.officer = officer;
        this.fair = "/api/fairs/" + fair;
        path = this.fair + "/timetable";
    }

    /** @return how many interviews are told now; nothing when they were told before */
    OptionalLong publish() {
        var before = officer.send(Call.get(path));
        if (before.isDone() && before.json().path("status").asString("").equals("PUBLISHED")) {
            return OptionalLong.empty();
        }
        checkExhibitors();
        var made = officer.expect("Making the timetable of the demo fair", Call.post(path, null));
        officer.expect(
                "Publishing the timetable of the demo fair",
                Call.post(path + "/publication", null).with("If-Match", made.header("ETag")));
        return OptionalLong.of(officer.expect("Reading the timetable of the demo fair", Call.get(path))
                .json()
                .path("met")
                .asLong(0));
    }

    /** When their booths are placed. */
    private void checkExhibitors() {
        var closed = officer.expect("Reading the demo fair", Call.get(fair)).json();
        officer.expect(
                "Ticking that the exhibitors of the demo fair are checked",
                Call.put(fair + "/checks", Map.of("checks", FairOpening.ALL_CHECKS))
                        .with("If-Match", Desk.etag(closed)));
    }
}
