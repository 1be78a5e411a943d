package wangang.demodata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** Employers ask for booths and an officer gives them the rooms that are suggested. */
final class Exhibiting {

    private static final Set<String> NOT_YET = Set.of("booth/employer-not-registered", "booth/employer-not-verified");
    private static final Set<String> STANDING = Set.of("ASKED", "PLACED");

    private final Desk officer;
    private final JsonNode fair;
    private final long seed;

    Exhibiting(Desk officer, JsonNode fair, long seed) {
        this.officer = officer;
        this.fair = fair;
        this.seed = seed;
    }

    private record Interviewer(String label, List<FairPlan.Hours> hours) {}

    private record BoothForm(List<String> vacancies, List<Interviewer> interviewers) {}

    /** @return nothing when no vacancy of the employer takes part, or it gave its booth back or was refused before */
    Optional<DemoBooth> ask(DemoEmployer employer, Desk desk) {
        var earlier = desk.all("Listing booths of demo employer " + employer.number(), "/api/booths/mine?").stream()
                .filter(booth -> booth.path("fairId").asString("").equals(fairId()))
                .toList();
        if (!earlier.isEmpty()) {
            return earlier.stream()
                    .filter(booth -> STANDING.contains(booth.path("status").asString("")))
                    .findFirst()
                    .map(booth -> booth(booth, employer));
        }
        var vacancies = takingPart(employer, desk);
        return vacancies.isEmpty() ? Optional.empty() : Optional.of(asked(employer, vacancies, desk));
    }

    /** Rooms for the booths that wait; those of others wait on. */
    int place(List<DemoBooth> booths) {
        var own = booths.stream().map(DemoBooth::id).collect(Collectors.toSet());
        var suggested = officer.expect(
                        "Asking for rooms", Call.get("/api/fairs/" + fairId() + "/booths/suggested-places"))
                .json();
        int placed = 0;
        for (var place : suggested.path("places")) {
            var id = place.path("boothId").asString("");
            if (own.contains(id)) {
                officer.expect(
                        "Placing a booth",
                        Call.post(
                                        "/api/booths/" + id + "/placing",
                                        Map.of("room", place.path("room").asString("")))
                                .with("If-Match", Desk.etag(place)));
                placed++;
            }
        }
        return placed;
    }

    private List<String> takingPart(DemoEmployer employer, Desk desk) {
        var campaign = fair.path("campaignId").asString("");
        return desk.all("Listing enrolments of demo employer " + employer.number(), "/api/enrolments/mine?").stream()
                .filter(one -> one.path("campaignId").asString("").equals(campaign)
                        && one.path("status").asString("").equals("APPROVED")
                        && one.path("remainingOpenings").asInt(0) > 0)
                .map(one -> one.path("vacancyId").asString(""))
                .toList();
    }

    private DemoBooth asked(DemoEmployer employer, List<String> vacancies, Desk desk) {
        var form = new BoothForm(vacancies, interviewers(new Dice(seed, "booth", employer.number())));
        var answer = desk.expectOnceKnown(
                "Asking for a booth of demo employer " + employer.number(),
                Call.post("/api/fairs/" + fairId() + "/booths", form),
                NOT_YET);
        return booth(answer.json(), employer);
    }

    /** One the whole day, and half of the employers a second one for half of it. */
    private List<Interviewer> interviewers(Dice dice) {
        var day = LocalDate.parse(
                fair.path("terms").path("sessions").path(0).path("day").asString(""));
        var halves = List.of(FairPlan.morning(day), FairPlan.afternoon(day));
        var interviewers = new ArrayList<>(List.of(new Interviewer("面试官 1", halves)));
        if (dice.in100(50)) {
            interviewers.add(new Interviewer("面试官 2", List.of(dice.one(halves))));
        }
        return interviewers;
    }

    private static DemoBooth booth(JsonNode booth, DemoEmployer employer) {
        return new DemoBooth(booth.path("boothId").asString(""), employer);
    }

    private String fairId() {
        return fair.path("fairId").asString("");
    }
}
