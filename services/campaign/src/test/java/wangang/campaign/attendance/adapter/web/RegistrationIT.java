package wangang.campaign.attendance.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.campaign.testing.FairBuilder;
import wangang.campaign.testing.TestJobseeker;
import wangang.testsupport.http.Answer;

class RegistrationIT extends AttendanceScene {

    @Test
    void aRegistrationIsItsPersonsAloneAndChangesUntilTheRegistrationCloses() {
        aFair(FairBuilder.aFair());
        var placed = aPlacedBooth();
        var asked = anAskedBooth();
        var person = aJobseeker();
        var made = registered(person, asked.id(), placed.id());
        assertThat(made.text("/label")).isEqualTo("求职者 0001");
        assertThat(made.text("/code")).matches("[2-9A-HJKMNP-Z]{8}");
        assertThat(made.json().at("/hours")).hasSize(1);
        assertThat(registers(person).code()).isEqualTo("registration/already-registered");

        var at = made.header("Location");
        assertThat(aJobseeker().api().get(at).code()).isEqualTo("registration/unknown");
        assertThat(person.api().get("/api/registrations/mine").items("/registrationId"))
                .containsExactly(made.text("/registrationId"));
        assertThat(person.api()
                        .get("/api/fairs/" + fair + "/registrations/mine")
                        .text("/boothIds/0"))
                .isEqualTo(asked.id().toString());

        var changed = person.api().put(at, wishing(placed.id()), made.etag());
        assertThat(changed.json().at("/boothIds")).hasSize(1);
        assertThat(changed.text("/code")).isEqualTo(made.text("/code"));
        assertThat(person.api().put(at, wishing(), made.etag()).code()).isEqualTo("registration/stale-version");
        assertThat(aJobseeker().api().put(at, wishing(), changed.etag()).code()).isEqualTo("registration/unknown");
        takesStep("CLOSE_REGISTRATION");
        assertThat(person.api().put(at, wishing(), changed.etag()).code()).isEqualTo("registration/fixed");
        assertThat(registers(aJobseeker()).code()).isEqualTo("registration/closed");
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndRegistersNobody() {
        aFair(FairBuilder.aFair());
        assertThat(asJobseeker("account-" + UUID.randomUUID())
                        .post("/api/fairs/" + fair + "/registrations", "{}")
                        .code())
                .isEqualTo("registration/no-file");
        var person = aJobseeker();
        assertThat(person.api()
                        .post("/api/fairs/" + UUID.randomUUID() + "/registrations", "{}")
                        .code())
                .isEqualTo("fair/unknown");
        var stranger = UUID.randomUUID();
        var refused =
                person.api().post("/api/fairs/" + fair + "/registrations", """
                {"hours":[{"day":"%s","from":"08:00","to":"10:00"}],"boothIds":["%s"]}
                """.formatted(FairBuilder.day(), stranger));
        assertThat(refused.json().get("errors").findValuesAsString("code"))
                .containsExactly(
                        "registration/hours-outside-sessions",
                        "registration/booth-unknown",
                        "registration/consent-missing");
        assertThat(refused.body()).contains(stranger.toString());
        assertThat(anEmployer()
                        .api()
                        .post("/api/fairs/" + fair + "/registrations", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(registered(person).text("/number")).isEqualTo("1");
    }

    @Test
    void placesAreGivenOnceAndThenPassedOn() {
        aFair(FairBuilder.aFair().forPeople(2));
        var people = Stream.generate(this::aJobseeker).limit(5).toList();
        var answers = atOnce(people);
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        assertThat(answers.stream().map(answer -> answer.text("/status")))
                .filteredOn("REGISTERED"::equals)
                .hasSize(2);
        assertThat(positions(answers)).containsExactlyInAnyOrder("", "", "1", "2", "3");
        assertThat(answers.stream().map(answer -> answer.text("/number")))
                .containsExactlyInAnyOrder("1", "2", "3", "4", "5");

        withdrawAtOnce(people, answers, 0, 1);
        var left = IntStream.range(2, 5)
                .mapToObj(number -> registrationOf(people, answers, number))
                .toList();
        assertThat(left.stream().map(answer -> answer.text("/status")))
                .containsExactly("REGISTERED", "REGISTERED", "WAITING");
        assertThat(positions(left)).containsExactly("", "", "1");
        assertThat(toldOf(people, answers)).containsExactly("", "", "PLACE_GIVEN", "PLACE_GIVEN", "");
        var again = people.get(indexOf(answers, 0)).api();
        again.move(
                answers.get(indexOf(answers, 0)).header("Location") + "/withdrawal",
                null,
                registrationOf(people, answers, 0).etag());
        assertThat(toldOf(people, answers)).containsExactly("", "", "PLACE_GIVEN", "PLACE_GIVEN", "");
    }

    @Test
    void twoAtOnceByOnePersonMakeOne() {
        aFair(FairBuilder.aFair());
        var person = aJobseeker();
        var answers = atOnce(List.of(person, person, person));
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 201))
                .allMatch(answer -> answer.code().equals("registration/already-registered"));
    }

    @Test
    void theDoorLetsInOnceWhoHasAPlaceAndCountsWhoStaysAway() {
        aFair(FairBuilder.aFair().forPeople(3));
        var person = aJobseeker();
        var made = registered(person);
        var gone = aJobseeker();
        var withdrawn = registered(gone);
        gone.api().move(withdrawn.header("Location") + "/withdrawal", null, withdrawn.etag());
        registered(aJobseeker());
        assertThat(arrives(made.text("/code")).code()).isEqualTo("arrival/fair-not-running");
        takesStep("CLOSE_REGISTRATION", "START");

        var local = asOfficerOf("310105005");
        assertThat(local.post("/api/fairs/" + fair + "/arrivals", "{\"code\":\"23456789\"}")
                        .code())
                .isEqualTo("campaign/whole-district-only");
        assertThat(arrives("23456789").code()).isEqualTo("arrival/code-unknown");
        assertThat(arrives(withdrawn.text("/code")).code()).isEqualTo("arrival/withdrawn");
        var first = arrives(made.text("/code").toLowerCase(Locale.ROOT));
        assertThat(first.text("/label")).isEqualTo("求职者 0001");
        assertThat(arrives(made.text("/code")).body()).isEqualTo(first.body());

        var walkIns = "/api/fairs/" + fair + "/walk-ins";
        var walked = aJobseeker().api().post(walkIns, "{}");
        assertThat(walked.text("/walkIn")).isEqualTo("true");
        assertThat(walked.text("/arrivedAt")).isNotEmpty();
        assertThat(aJobseeker().api().post(walkIns, "{}").code()).isEqualTo("arrival/no-place");
        assertThat(person.api().post(walkIns, "{}").code()).isEqualTo("registration/already-registered");

        assertThat(attendance().has("noShows")).isFalse();
        takesStep("FINISH");
        assertThat(attendance().toString())
                .isEqualTo("{\"places\":3,\"registered\":2,\"waiting\":0,\"withdrawn\":1,\"arrived\":2,\"walkIns\":1,"
                        + "\"noShows\":1}");
        assertThat(person.api().get("/api/fairs/" + fair + "/attendance").status())
                .isEqualTo(403);
    }

    private JsonNode attendance() {
        return asOfficerOf().get("/api/fairs/" + fair + "/attendance").json();
    }

    private List<Answer> atOnce(List<TestJobseeker> people) {
        var running = people.stream()
                .map(person -> CompletableFuture.supplyAsync(() -> registers(person)))
                .toList();
        return running.stream().map(CompletableFuture::join).toList();
    }

    /** Those who have the numbers. */
    private void withdrawAtOnce(List<TestJobseeker> people, List<Answer> answers, int... places) {
        var running = Arrays.stream(places)
                .mapToObj(place -> CompletableFuture.supplyAsync(() -> {
                    var of = indexOf(answers, place);
                    return people.get(of)
                            .api()
                            .move(
                                    answers.get(of).header("Location") + "/withdrawal",
                                    null,
                                    answers.get(of).etag());
                }))
                .toList();
        running.forEach(CompletableFuture::join);
    }

    private static Answer registrationOf(List<TestJobseeker> people, List<Answer> answers, int place) {
        int of = indexOf(answers, place);
        return people.get(of).api().get(answers.get(of).header("Location"));
    }

    /** What each was told, by number. */
    private static List<String> toldOf(List<TestJobseeker> people, List<Answer> answers) {
        return IntStream.range(0, people.size())
                .mapToObj(number -> people.get(indexOf(answers, number)).api().get("/api/interviews/mine/notices"))
                .map(notices -> String.join(",", notices.items("/kind")))
                .toList();
    }

    private static int indexOf(List<Answer> answers, int place) {
        return IntStream.range(0, answers.size())
                .filter(index -> answers.get(index).text("/number").equals(Integer.toString(place + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> positions(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.json().path("position").asString(""))
                .toList();
    }
}
