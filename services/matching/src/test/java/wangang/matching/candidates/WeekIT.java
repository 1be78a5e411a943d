package wangang.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;

/** Hours of the week, from the events of both sides to both lists. */
class WeekIT extends ServiceIT {

    private static final String TITLE = "驯鹰师";

    @Test
    void weekendWorkFindsWhoIsFreeThen() {
        var work = atWeekends();
        var whole = free("SATURDAY", "08:00", "18:00");
        var half = free("SATURDAY", "11:00", "18:00");
        var silent = falconer();
        var otherwise = free("MONDAY", "08:00", "18:00");
        events().tell(whole, half, silent, otherwise);
        events().tell(work);

        await("three candidates, by their week")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(asOwnerOf(work)
                                .get("/api/vacancies/" + work.id() + "/candidates")
                                .items("/jobseekerId"))
                        .containsExactly(
                                whole.id().toString(),
                                half.id().toString(),
                                silent.id().toString()));
        assertThat(asOwnerOf(work)
                        .get("/api/vacancies/" + work.id() + "/candidates")
                        .body())
                .contains("候选人可到岗的时间满足岗位的工作时段")
                .doesNotContain("08:00–18:00");
        await("the fourth is told why not")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(as(otherwise)
                                .get("/api/jobseekers/me/matches/" + work.id())
                                .text("/exclusions/0/condition"))
                        .isEqualTo("HOURS"));
        assertThat(recommended(otherwise)).doesNotContain(work.id().toString());
        assertThat(recommended(whole)).contains(work.id().toString());
        assertThat(anybody()
                        .search("q", TITLE, "kind", "PART_TIME")
                        .json()
                        .at("/items")
                        .findValuesAsString("workHours"))
                .contains("周六 09:00–13:00，周日 09:00–18:00；每周约 4 小时");
    }

    @Test
    void aPersonsListGoesByTheWeekWhereAVacancyHasOneAndByNothingElseOtherwise() {
        var fits = atWeekends();
        var fitsHalf = aVacancy(TITLE)
                .with("kind", "PART_TIME")
                .with("workingTime", Map.of("slots", List.of(slot("SATURDAY", "09:00", "13:00")), "hoursPerWeek", 4));
        var anyTime = aVacancy(TITLE).with("kind", "PART_TIME");
        var person = free("SATURDAY", "11:00", "13:00");
        events().tell(person);
        events().tell(
                        fits.with("workingTime", Map.of("slots", List.of(slot("SATURDAY", "11:00", "13:00")))),
                        fitsHalf,
                        anyTime);

        await("all three are recommended")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(recommended(person))
                        .contains(
                                fits.id().toString(),
                                fitsHalf.id().toString(),
                                anyTime.id().toString()));
        assertThat(recommended(person))
                .containsSubsequence(fits.id().toString(), fitsHalf.id().toString());
        var without = as(person).get("/api/jobseekers/me/matches/" + anyTime.id());
        assertThat(without.body()).doesNotContain("AVAILABILITY");
    }

    private List<String> recommended(PersonBuilder person) {
        return as(person).get("/api/jobseekers/me/recommendations?size=100").items("/vacancyId");
    }

    private static VacancyBuilder atWeekends() {
        return aVacancy(TITLE)
                .with("kind", "PART_TIME")
                .with(
                        "workingTime",
                        Map.of(
                                "slots",
                                List.of(slot("SATURDAY", "09:00", "13:00"), slot("SUNDAY", "09:00", "18:00")),
                                "hoursPerWeek",
                                4));
    }

    private static PersonBuilder free(String day, String from, String to) {
        return falconer().wish("availability", List.of(slot(day, from, to)));
    }

    private static PersonBuilder falconer() {
        return aPerson().wishing(TITLE).wish("kinds", List.of("PART_TIME")).studied("090301", "COLLEGE", 2026);
    }

    private static Map<String, String> slot(String day, String from, String to) {
        return Map.of("day", day, "from", from, "to", to);
    }
}
