package wangang.matching.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;
import wangang.testsupport.http.Answer;

/** What a person has hidden is in none of that person's lists, and in everybody else's as before. */
class HidingIT extends ServiceIT {

    private final String campaign = ownCampaign();

    /** Every later vacancy would be tried against them. */
    @AfterEach
    void forgetSavedSearches() {
        database.sql("DELETE FROM alert").update();
    }

    @Test
    void searchesOfThePersonLeaveItOutAndThoseOfOthersDoNot() {
        var person = filed(aPerson());
        var hidden = aVacancy("缂丝修复师");
        var shown = aVacancy("缂丝修复师助理");
        found(hidden, shown);
        hide(person, hidden);

        for (var conditions : List.of(
                new String[] {"campaign", campaign},
                new String[] {"campaign", campaign, "q", "缂丝修复师"},
                new String[] {"campaign", campaign, "q", "缂丝修复师", "sort", "date"})) {
            var own = as(person).search(conditions);
            assertThat(ids(own)).containsExactly(shown.id().toString());
            assertThat(own.json().at("/total").asInt()).isEqualTo(1);
            assertThat(ids(anybody().search(conditions))).contains(hidden.id().toString());
        }
        assertThat(ids(asOwnerOf(hidden).search("campaign", campaign)))
                .contains(hidden.id().toString());

        as(person).delete("/api/marks/" + hidden.id());
        assertThat(ids(as(person).search("campaign", campaign)))
                .contains(hidden.id().toString());
    }

    @Test
    void pagesStayFullAndLoseNothingWhateverIsHiddenBetweenThem() {
        var person = filed(aPerson());
        var all = IntStream.range(0, 13)
                .mapToObj(number -> aVacancy("船模制作师" + number))
                .toArray(VacancyBuilder[]::new);
        found(all);
        hide(person, all[0]);
        for (var words : List.of("船模制作师", "")) {
            var expected = new ArrayList<>(ids(as(person).search(page(words, 20, ""))));
            var first = as(person).search(page(words, 5, ""));
            assertThat(ids(first)).hasSize(5).isEqualTo(expected.subList(0, 5));

            var seen = ids(first).getFirst();
            var ahead = expected.get(7);
            hide(person, seen);
            hide(person, ahead);
            var second = as(person).search(page(words, 5, first.cursor()));
            var third = as(person).search(page(words, 5, second.cursor()));

            expected.remove(ahead);
            assertThat(Stream.of(first, second, third).flatMap(answer -> ids(answer).stream()))
                    .containsExactlyElementsOf(expected);
            assertThat(ids(second)).hasSize(5);
            Stream.of(seen, ahead).forEach(id -> as(person).delete("/api/marks/" + id));
        }
    }

    @Test
    void nothingHiddenStandsBesideFewHits() {
        var person = filed(aPerson());
        var hit = aVacancy("园艺师甲").in("310105001");
        var beside = aVacancy("园艺师乙").in("310105102");
        var hidden = aVacancy("园艺师丙").in("310105002");
        found(hit, beside, hidden);
        hide(person, hidden);

        var answer = as(person).search("campaign", campaign, "q", "园艺师", "subdistrict", "310105001");

        assertThat(answer.json().at("/alsoConsider/0/items").findValuesAsString("title"))
                .containsExactly("园艺师乙");
    }

    @Test
    void itIsNotRecommendedWithOrWithoutPersonalisation() {
        var person = filed(aPerson().wishing("泥金剪纸师"));
        var plain = filed(aPerson().wishing("泥金剪纸师").consent("PERSONALISATION", false));
        var hidden = aVacancy("泥金剪纸师");
        var shown = aVacancy("泥金剪纸师");
        found(hidden, shown);
        for (var each : List.of(person, plain)) {
            awaitRecommended(each, hidden);
            hide(each, hidden);

            assertThat(recommended(each))
                    .contains(shown.id().toString())
                    .doesNotContain(hidden.id().toString());
        }
        assertThat(as(person).get("/api/jobseekers/me/matches/" + hidden.id()).status())
                .isEqualTo(200);
    }

    @Test
    void itIsPushedNeitherForItsNewsNorForAChangedFileNorForASavedSearch() {
        var person = filed(aPerson().wishing("金箔锻制工").consent("RECOMMENDATIONS", false));
        var another = filed(aPerson().wishing("金箔锻制工").consent("RECOMMENDATIONS", false));
        var fitting = aVacancy("金箔锻制工");
        found(fitting);
        var reopened = aVacancy("金箔锻制工").withdrawn();
        events().tell(reopened);
        awaitKnown(reopened);
        awaitMatched();
        hide(person, fitting);
        hide(person, reopened);
        for (var each : List.of(person, another)) {
            var search = Map.of("name", "金箔", "query", Map.of("q", "金箔锻制工"));
            assertThat(as(each).post("/api/jobseekers/me/alerts", search).status())
                    .isEqualTo(201);
        }

        events().tell(reopened.version(2).published());
        for (var each : List.of(person, another)) {
            events().tell(each.version(2).consent("RECOMMENDATIONS", true));
        }

        await("who has hidden nothing is told of both")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(inbox(another))
                        .containsExactlyInAnyOrder(
                                fitting.id().toString(), reopened.id().toString()));
        var last = aVacancy("金箔锻制工");
        events().tell(last);
        await("told of what is not hidden")
                .atMost(PATIENCE)
                .until(() -> inbox(person).contains(last.id().toString()));
        awaitMatched();
        assertThat(inbox(person)).containsExactly(last.id().toString());
    }

    private void awaitMatched() {
        await("all tasks done")
                .atMost(PATIENCE)
                .until(() -> database.sql("SELECT count(*) FROM match_task")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private String[] page(String words, int size, String cursor) {
        return Stream.of(
                        "campaign",
                        campaign,
                        "diversify",
                        "false",
                        "size",
                        Integer.toString(size),
                        "q",
                        words,
                        "cursor",
                        cursor)
                .toArray(String[]::new);
    }

    private PersonBuilder filed(PersonBuilder person) {
        events().tell(person);
        awaitKnown(person);
        return person;
    }

    private void found(VacancyBuilder... vacancies) {
        for (var vacancy : vacancies) {
            vacancy.with("campaigns", List.of(campaign));
        }
        events().tell(vacancies);
        awaitFound(vacancies.length, "campaign", campaign);
        awaitKnown(vacancies);
    }

    private void awaitKnown(VacancyBuilder... vacancies) {
        await("known beside the index")
                .atMost(PATIENCE)
                .until(() -> Stream.of(vacancies)
                        .allMatch(vacancy -> database.sql("SELECT count(*) FROM vacancy_state WHERE vacancy_id = :id")
                                        .param("id", vacancy.id())
                                        .query(Integer.class)
                                        .single()
                                == 1));
    }

    private void hide(PersonBuilder person, VacancyBuilder vacancy) {
        hide(person, vacancy.id().toString());
    }

    private void hide(PersonBuilder person, String vacancy) {
        assertThat(as(person)
                        .put("/api/marks/" + vacancy, Map.of("kind", "HIDDEN"))
                        .status())
                .isEqualTo(204);
    }

    private void awaitRecommended(PersonBuilder person, VacancyBuilder vacancy) {
        await("recommended")
                .atMost(PATIENCE)
                .until(() -> recommended(person).contains(vacancy.id().toString()));
    }

    private List<String> recommended(PersonBuilder person) {
        return as(person).get("/api/jobseekers/me/recommendations?size=100").items("/vacancyId");
    }

    private List<String> inbox(PersonBuilder person) {
        return as(person).get("/api/jobseekers/me/inbox").items("/vacancyId");
    }

    private static List<String> ids(Answer answer) {
        return answer.items("/vacancyId");
    }
}
