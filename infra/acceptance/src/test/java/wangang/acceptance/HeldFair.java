package wangang.acceptance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.Json;

/** A campaign of its own with a fair whose timetable is published: three booths, six people who wish for all of them. */
final class HeldFair {

    static final int BOOTHS = 3;
    static final int PEOPLE = 6;

    private static final List<String> CHECKS = List.of("ORGANISATION_PLAN", "EMERGENCY_PLAN", "SECURITY_PLAN");
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

    record Exhibitor(Employer employer, String word, String vacancy, String booth) {}

    final String slug = "at-" + Words.unique();
    final String name = "验收活动 " + slug;
    final List<Exhibitor> exhibitors = new ArrayList<>();
    final List<Jobseeker> people = new ArrayList<>();

    private final Platform platform;
    private final Officer officer;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final List<Map<String, String>> sessions =
            List.of(Map.of("day", today.plusDays(7).toString(), "from", "09:00", "to", "12:00"));
    private final String campaign;
    private final String fair;

    HeldFair(Platform platform) {
        this.platform = platform;
        officer = Officer.on(platform);
        campaign = openedCampaign();
        var announced = announcedFair();
        fair = announced.path("fairId").asString("");
        Stream.generate(this::exhibitor).limit(BOOTHS).forEach(exhibitors::add);
        Stream.generate(this::visitor).limit(PEOPLE).forEach(people::add);
        exhibitors.forEach(this::rank);
        var closed = officer.moves(
                "Closing the registration", announced, Call.post(at("/steps"), Map.of("step", "CLOSE_REGISTRATION")));
        var exhibitorsToo = Stream.concat(CHECKS.stream(), Stream.of("EXHIBITOR_LIST_CHECKED"))
                .toList();
        officer.moves("Checking the exhibitors", closed, Call.put(at("/checks"), Map.of("checks", exhibitorsToo)));
        var made = officer.does("Making the timetable", Call.post(at("/timetable"), null));
        officer.moves("Publishing the timetable", made, Call.post(at("/timetable/publication"), null));
    }

    /** Of the fair, for everybody. */
    JsonNode shown(String more) {
        return platform.expect("Reading the fair", Call.get(at(more))).json();
    }

    /** All pages of the officer's list. */
    List<JsonNode> timetable() {
        var interviews = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = officer.does(
                            "Reading the timetable",
                            Call.get(at("/timetable?size=5" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))))
                    .path("interviews");
            page.path("items").forEach(interviews::add);
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());
        return interviews;
    }

    /** What the campaign has achieved, by university. */
    JsonNode progressBySchool() {
        return officer.does("Counting by university", Call.get("/api/campaigns/" + campaign + "/progress/schools"));
    }

    /** Ends the campaign, and with it what it brought. */
    void takeBack() {
        exhibitors.forEach(one -> one.employer().withdrawAll());
        var path = "/api/campaigns/" + campaign;
        officer.moves(
                "Closing the campaign",
                officer.does("Reading the campaign", Call.get(path)),
                Call.post(path + "/closing", null));
    }

    private String openedCampaign() {
        var terms = Map.of(
                "name",
                name,
                "audience",
                "验收",
                "startsOn",
                today.toString(),
                "endsOn",
                today.plusDays(20).toString());
        var draft =
                officer.does("Drafting a campaign", Call.post("/api/campaigns", Map.of("slug", slug, "terms", terms)));
        var id = draft.path("campaignId").asString("");
        officer.moves("Opening a campaign", draft, Call.post("/api/campaigns/" + id + "/opening", null));
        return id;
    }

    private JsonNode announcedFair() {
        var terms = Map.of(
                "name",
                "验收招聘会 " + slug,
                "organiser",
                "验收举办单位",
                "kind",
                "ON_SITE",
                "venue",
                "示例路 1 号",
                "rooms",
                List.of(Map.of("code", "A", "booths", 2), Map.of("code", "B", "booths", 1)),
                "sessions",
                sessions,
                "interviewMinutes",
                15,
                "changeOverMinutes",
                5,
                "walkingMinutes",
                5);
        var planned = officer.does("Planning a fair", Call.post("/api/campaigns/" + campaign + "/fairs", terms));
        var path = "/api/fairs/" + planned.path("fairId").asString("");
        var ready = officer.moves("Ticking", planned, Call.put(path + "/checks", Map.of("checks", CHECKS)));
        return officer.moves(
                "Announcing a fair", ready, Call.post(path + "/steps", Map.of("step", "OPEN_REGISTRATION")));
    }

    private Exhibitor exhibitor() {
        var employer = platform.newEmployer();
        var word = Words.unique();
        var vacancy = employer.publish(Tides.vacancy(word));
        var enrolment = onceKnown(
                employer.token(),
                Call.post("/api/campaigns/" + campaign + "/enrolments", Map.of("vacancyId", vacancy)));
        officer.moves(
                "Approving an enrolment",
                enrolment,
                Call.post(
                        "/api/enrolments/" + enrolment.path("enrolmentId").asString("") + "/decision",
                        Map.of("decision", "APPROVED")));
        var interviewer = Map.of("label", "面试官 1", "hours", sessions);
        var booth = platform.expect(
                        "Asking for a booth",
                        Call.post(
                                        at("/booths"),
                                        Map.of("vacancies", List.of(vacancy), "interviewers", List.of(interviewer)))
                                .bearing(employer.token()))
                .json();
        var id = booth.path("boothId").asString("");
        var room = exhibitors.size() < 2 ? "A" : "B";
        officer.moves("Placing a booth", booth, Call.post("/api/booths/" + id + "/placing", Map.of("room", room)));
        return new Exhibitor(employer, word, vacancy, id);
    }

    private Jobseeker visitor() {
        var person = platform.newJobseeker().filed(Tides.file());
        var form = Map.of(
                "boothIds", exhibitors.stream().map(Exhibitor::booth).toList(),
                "consent", Map.of("granted", true, "textVersion", "2026-11"));
        onceKnown(person.token(), Call.post(at("/registrations"), form));
        return person;
    }

    private void rank(Exhibitor exhibitor) {
        var path = "/api/booths/" + exhibitor.booth() + "/ranking";
        var suggested = platform.expect(
                        "Asking for a ranking",
                        Call.get(path + "/suggestion")
                                .bearing(exhibitor.employer().token()))
                .json();
        platform.expect(
                "Ranking",
                Call.put(path, Json.write(Map.of("groups", suggested.path("groups"))))
                        .with("If-Match", "\"0\"")
                        .bearing(exhibitor.employer().token()));
    }

    /** Services learn of employers, vacancies and people by events, a moment later. */
    private JsonNode onceKnown(String token, Call call) {
        var last = new AtomicReference<Answer>();
        Awaitility.await(call.path() + " knows of what was just made")
                .atMost(KNOWN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    var answer = platform.send(call.bearing(token));
                    last.set(answer);
                    return answer.isDone();
                });
        return last.get().json();
    }

    private String at(String more) {
        return "/api/fairs/" + fair + more;
    }
}
