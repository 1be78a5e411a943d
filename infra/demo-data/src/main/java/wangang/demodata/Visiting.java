package wangang.demodata;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** People register for the fair with their hours and wishes. */
final class Visiting {

    private static final Set<String> NOT_YET = Set.of("registration/no-file");

    private final JsonNode fair;
    private final long seed;
    private final FairWishes wishes;
    /** By the number of the employer. */
    private final Map<Integer, String> booths;

    Visiting(JsonNode fair, long seed, List<DemoBooth> booths) {
        this.fair = fair;
        this.seed = seed;
        wishes = new FairWishes(seed, booths.stream().map(DemoBooth::employer).toList());
        this.booths = booths.stream()
                .collect(Collectors.toMap(booth -> booth.employer().number(), DemoBooth::id));
    }

    private record Consent(boolean granted, String textVersion) {}

    private record RegistrationForm(List<FairPlan.Hours> hours, List<String> boothIds, Consent consent) {}

    void register(DemoJobseeker person, Desk desk) {
        var action = "Registering demo jobseeker " + person.number();
        var path = "/api/fairs/" + fair.path("fairId").asString("") + "/registrations";
        if (desk.send(Call.get(path + "/mine")).isDone()) {
            return;
        }
        var form = new RegistrationForm(
                hours(new Dice(seed, "fair-hours", person.number())),
                wishes.of(person).stream()
                        .map(employer -> booths.getOrDefault(employer.number(), ""))
                        .toList(),
                new Consent(true, JobseekerLoading.TEXT_VERSION));
        desk.expectOnceKnown(action, Call.post(path, form), NOT_YET);
    }

    /** Most stay the whole day, which nothing says best. */
    private List<FairPlan.Hours> hours(Dice dice) {
        var day = LocalDate.parse(
                fair.path("terms").path("sessions").path(0).path("day").asString(""));
        int share = dice.between(1, 100);
        if (share <= 20) {
            return List.of(FairPlan.morning(day));
        }
        return share <= 35 ? List.of(FairPlan.afternoon(day)) : List.of();
    }
}
