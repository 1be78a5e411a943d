package wangang.acceptance;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;
import wangang.demodata.http.Json;
import wangang.demodata.http.Role;

/** A campaign of its own with a fair that people and employers may register for. */
public final class AnnouncedFair {

    static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private static final LocalTime LAST_BEGIN = LocalTime.of(23, 35);
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

    record Exhibitor(Employer employer, String word, String vacancy, String booth) {}

    final String slug = "at-" + Words.unique();
    final String name = "验收活动 " + slug;
    final List<Exhibitor> exhibitors = new ArrayList<>();
    final Officer officer;
    final String campaign;
    final JsonNode announced;

    private final Platform platform;
    private final LocalDate today = LocalDate.now(DISTRICT);
    private final List<Map<String, String>> sessions;
    private final int interviewMinutes;
    private final int changeOverMinutes;

    /** In a week. */
    AnnouncedFair(Platform platform) {
        this(platform, LocalDate.now(DISTRICT).plusDays(7).atTime(9, 0), LocalTime.NOON, 15, 5);
    }

    /** Of one session. */
    AnnouncedFair(Platform platform, LocalDateTime from, LocalTime to, int interviewMinutes, int changeOverMinutes) {
        this.platform = platform;
        this.interviewMinutes = interviewMinutes;
        this.changeOverMinutes = changeOverMinutes;
        sessions = List.of(Map.of(
                "day", from.toLocalDate().toString(), "from", from.toLocalTime().toString(), "to", to.toString()));
        officer = Officer.on(platform);
        campaign = openedCampaign();
        announced = announcedFair();
    }

    /** With booths in two rooms, two of them in the first. */
    public static AnnouncedFair withBooths(Platform platform, int count) {
        var fair = new AnnouncedFair(platform);
        for (int booth = 0; booth < count; booth++) {
            fair.exhibitor();
        }
        return fair;
    }

    /** Just before midnight it is early next morning. */
    static LocalDateTime inTwoMinutes() {
        var soon = LocalDateTime.now(DISTRICT).plusMinutes(2).truncatedTo(ChronoUnit.MINUTES);
        return soon.toLocalTime().isBefore(LAST_BEGIN)
                ? soon
                : soon.toLocalDate().plusDays(1).atTime(0, 1);
    }

    public String id() {
        return announced.path("fairId").asString("");
    }

    public String campaignId() {
        return campaign;
    }

    public String title() {
        return announced.path("terms").path("name").asString("");
    }

    /** Takes a new vacancy of an employer who has no booth yet into the campaign; answers its title. */
    public String admit(Employer employer) {
        var vacancy = employer.publish(Tides.vacancy(Words.unique()));
        enrolled(employer, vacancy);
        return employer.send(Call.get("/api/vacancies/" + vacancy))
                .json()
                .path("terms")
                .path("title")
                .asString("");
    }

    /** Gives the booth that an employer asked for a room. */
    public void place(Employer employer) {
        var asked =
                employer.send(Call.get("/api/booths/mine")).json().path("items").path(0);
        officer.moves(
                "Placing a booth",
                asked,
                Call.post("/api/booths/" + asked.path("boothId").asString("") + "/placing", Map.of("room", "B")));
    }

    /** Lets somebody new wish for the booth that an employer has. */
    public void wishFor(Employer employer) {
        var booth = employer.send(Call.get("/api/booths/mine"))
                .json()
                .path("items")
                .path(0)
                .path("boothId")
                .asString("");
        var person = platform.newJobseeker().filed(Tides.file());
        onceKnown(person.token(), Call.post(at("/registrations"), wishFor(booth)));
    }

    /** Closes the registration, makes the timetable and publishes it. */
    public void publishTimetable() {
        var closed = officer.moves(
                "Closing the registration", announced, Call.post(at("/steps"), Map.of("step", "CLOSE_REGISTRATION")));
        var checks = List.of("ORGANISATION_PLAN", "EMERGENCY_PLAN", "SECURITY_PLAN", "EXHIBITOR_LIST_CHECKED");
        officer.moves("Checking the exhibitors", closed, Call.put(at("/checks"), Map.of("checks", checks)));
        var made = officer.does("Making the timetable", Call.post(at("/timetable"), null));
        officer.moves("Publishing the timetable", made, Call.post(at("/timetable/publication"), null));
    }

    /** Lets somebody who has an account file, and waits until the fair knows the person. */
    public void welcome(String account) {
        var token = platform.tokens().of(account, Role.JOBSEEKER);
        new Jobseeker(platform, token, "p" + Words.unique() + "@example.invalid").filed(Tides.file());
        var made = onceKnown(token, Call.post(at("/registrations"), Map.of()));
        platform.expect(
                "Taking a registration back",
                Call.post("/api/registrations/" + made.path("registrationId").asString("") + "/withdrawal", null)
                        .with("If-Match", Officer.versionOf(made))
                        .bearing(token));
    }

    /** Ends the campaign, and with it what it brought. */
    public void takeBack() {
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
                "验收",
                "kind",
                "ON_SITE",
                "venue",
                "示例路 1 号",
                "rooms",
                List.of(Map.of("code", "A", "booths", 2), Map.of("code", "B", "booths", 1)),
                "sessions",
                sessions,
                "interviewMinutes",
                interviewMinutes,
                "changeOverMinutes",
                changeOverMinutes,
                "walkingMinutes",
                5);
        var planned = officer.does("Planning a fair", Call.post("/api/campaigns/" + campaign + "/fairs", terms));
        var path = "/api/fairs/" + planned.path("fairId").asString("");
        var checks = List.of("ORGANISATION_PLAN", "EMERGENCY_PLAN", "SECURITY_PLAN");
        var ready = officer.moves("Ticking", planned, Call.put(path + "/checks", Map.of("checks", checks)));
        return officer.moves(
                "Announcing a fair", ready, Call.post(path + "/steps", Map.of("step", "OPEN_REGISTRATION")));
    }

    Exhibitor exhibitor() {
        var employer = platform.newEmployer();
        var word = Words.unique();
        var vacancy = employer.publish(Tides.vacancy(word));
        enrolled(employer, vacancy);
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
        var exhibitor = new Exhibitor(employer, word, vacancy, id);
        exhibitors.add(exhibitor);
        return exhibitor;
    }

    /** As matching suggests. */
    void rank(Exhibitor exhibitor) {
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

    private void enrolled(Employer employer, String vacancy) {
        var enrolment = onceKnown(
                employer.token(),
                Call.post("/api/campaigns/" + campaign + "/enrolments", Map.of("vacancyId", vacancy)));
        officer.moves(
                "Approving an enrolment",
                enrolment,
                Call.post(
                        "/api/enrolments/" + enrolment.path("enrolmentId").asString("") + "/decision",
                        Map.of("decision", "APPROVED")));
    }

    /** Services learn of employers, vacancies and people by events, a moment later. */
    JsonNode onceKnown(String token, Call call) {
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

    void start() {
        var known = officer.does("Reading the fair", Call.get(at("")));
        officer.moves("Beginning the fair", known, Call.post(at("/steps"), Map.of("step", "START")));
    }

    static Map<String, Object> wishFor(String booth) {
        return Map.of("boothIds", List.of(booth), "consent", Map.of("granted", true, "textVersion", "2026-11"));
    }

    String at(String more) {
        return "/api/fairs/" + id() + more;
    }
}
