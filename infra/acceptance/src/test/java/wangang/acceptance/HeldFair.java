package wangang.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** A campaign of its own with a fair whose timetable is published: three booths, six people who wish for all of them. */
final class HeldFair {

    static final int BOOTHS = 3;
    static final int PEOPLE = 6;

    private static final List<String> CHECKS =
            List.of("ORGANISATION_PLAN", "EMERGENCY_PLAN", "SECURITY_PLAN", "EXHIBITOR_LIST_CHECKED");

    final String slug;
    final String name;
    final List<AnnouncedFair.Exhibitor> exhibitors;
    final List<Jobseeker> people = new ArrayList<>();

    private final Platform platform;
    private final AnnouncedFair fair;
    private final Officer officer;

    HeldFair(Platform platform) {
        this.platform = platform;
        fair = AnnouncedFair.withBooths(platform, BOOTHS);
        officer = fair.officer;
        slug = fair.slug;
        name = fair.name;
        exhibitors = fair.exhibitors;
        Stream.generate(this::visitor).limit(PEOPLE).forEach(people::add);
        exhibitors.forEach(fair::rank);
        var closed = officer.moves(
                "Closing the registration",
                fair.announced,
                Call.post(fair.at("/steps"), Map.of("step", "CLOSE_REGISTRATION")));
        officer.moves("Checking the exhibitors", closed, Call.put(fair.at("/checks"), Map.of("checks", CHECKS)));
        var made = officer.does("Making the timetable", Call.post(fair.at("/timetable"), null));
        officer.moves("Publishing the timetable", made, Call.post(fair.at("/timetable/publication"), null));
    }

    /** Of the fair, for everybody. */
    JsonNode shown(String more) {
        return platform.expect("Reading the fair", Call.get(fair.at(more))).json();
    }

    /** All pages of the officer's list. */
    List<JsonNode> timetable() {
        var interviews = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = officer.does(
                            "Reading the timetable",
                            Call.get(fair.at("/timetable?size=5" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))))
                    .path("interviews");
            page.path("items").forEach(interviews::add);
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return interviews;
    }

    /** What the campaign has achieved, by university. */
    JsonNode progressBySchool() {
        return officer.does(
                "Counting by university", Call.get("/api/campaigns/" + fair.campaign + "/progress/schools"));
    }

    void takeBack() {
        fair.takeBack();
    }

    private Jobseeker visitor() {
        var person = platform.newJobseeker().filed(Tides.file());
        var form = Map.of(
                "boothIds",
                        exhibitors.stream().map(AnnouncedFair.Exhibitor::booth).toList(),
                "consent", Map.of("granted", true, "textVersion", "2026-11"));
        fair.onceKnown(person.token(), Call.post(fair.at("/registrations"), form));
        return person;
    }
}
