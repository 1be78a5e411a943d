package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** A campaign from its opening to the published timetable of its fair, seen by everybody who has a part in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CampaignFairAT {

    private static final Duration SHOWN_WITHIN = Duration.ofSeconds(20);

    private final Platform platform = Platform.fromEnvironment();
    private final HeldFair held = new HeldFair(platform);

    @AfterAll
    void takeBack() {
        held.takeBack();
    }

    @Test
    void searchInTheCampaignFindsAnEnrolledVacancyWithTheCampaignsName() {
        var exhibitor = held.exhibitors.getFirst();
        var search = Call.get("/api/vacancies/search?campaign=" + held.slug + "&q=" + exhibitor.word());

        Awaitility.await("the vacancy is found in the campaign")
                .atMost(SHOWN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    var found = platform.send(search).body();
                    return found.contains(exhibitor.vacancy()) && found.contains(held.name);
                });
    }

    @Test
    void everybodySeesTheFairAndItsPlacedBooths() {
        assertThat(held.shown("").path("status").asString("")).isEqualTo("REGISTRATION_CLOSED");
        assertThat(texts(held.shown("/booths").path("items"), "boothId"))
                .containsExactlyInAnyOrderElementsOf(held.exhibitors.stream()
                        .map(AnnouncedFair.Exhibitor::booth)
                        .toList());
    }

    @Test
    void peopleAndBoothsSeeTheInterviewsOfTheTimetable() {
        var all = held.timetable();

        var ofPeople = held.people.stream()
                .flatMap(person ->
                        texts(
                                person.send(Call.get("/api/interviews/mine"))
                                        .json()
                                        .path("items"),
                                "interviewId")
                                .stream())
                .toList();
        var ofBooths = held.exhibitors.stream()
                .flatMap(one -> texts(
                        one.employer()
                                .send(Call.get("/api/booths/" + one.booth() + "/interviews"))
                                .json()
                                .path("items"),
                        "interviewId")
                        .stream())
                .toList();

        // Six people and nine slots a booth: all wishes of both sides fit.
        assertThat(all).hasSize(HeldFair.BOOTHS * HeldFair.PEOPLE);
        assertThat(ofPeople).containsExactlyInAnyOrderElementsOf(ids(all));
        assertThat(ofBooths).containsExactlyInAnyOrderElementsOf(ids(all));
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        assertThat(held.timetable()).isNotEmpty();
        assertApart("registrationId");
        // Each booth has one interviewer.
        assertApart("boothId");
    }

    @Test
    void whatTheCampaignAchievesIsCountedByUniversity() {
        var exhibitor = held.exhibitors.getFirst();
        held.people.forEach(person -> assertThat(
                        person.apply(exhibitor.vacancy(), exhibitor.employer().id())
                                .status())
                .isEqualTo(201));

        // Whose files name no university are counted together.
        Awaitility.await("their applications are counted")
                .atMost(SHOWN_WITHIN)
                .pollInterval(Duration.ofMillis(200))
                .until(() ->
                        held.progressBySchool().path(0).path("applications").asLong(0) == HeldFair.PEOPLE);
    }

    private void assertApart(String whose) {
        held.timetable().stream()
                .sorted(Comparator.comparing(CampaignFairAT::begins))
                .collect(Collectors.groupingBy(one -> one.path(whose).asString("")))
                .forEach((id, interviews) -> {
                    for (int next = 1; next < interviews.size(); next++) {
                        assertThat(begins(interviews.get(next)))
                                .as("%s %s", whose, id)
                                .isAfterOrEqualTo(ends(interviews.get(next - 1)));
                    }
                });
    }

    private static OffsetDateTime begins(JsonNode interview) {
        return OffsetDateTime.parse(interview.path("begins").asString(""));
    }

    private static OffsetDateTime ends(JsonNode interview) {
        return begins(interview).plusMinutes(interview.path("minutes").asLong(0));
    }

    private static List<String> ids(List<JsonNode> interviews) {
        return interviews.stream()
                .map(one -> one.path("interviewId").asString(""))
                .toList();
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(one -> one.path(field).asString(""))
                .toList();
    }
}
