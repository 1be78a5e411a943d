package wangang.matching.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;
import wangang.testsupport.http.Answer;

/** Saving, hiding and taking back; what hiding does to lists is {@link HidingIT}. */
class MarkIT extends ServiceIT {

    private final String campaign = ownCampaign();
    private final PersonBuilder person = aPerson();

    @BeforeEach
    void filed() {
        events().tell(person);
        awaitKnown(person);
    }

    @Test
    void theLaterMarkReplacesTheEarlierAndIsTakenBack() {
        var vacancy = known(aVacancy("风筝扎制师")).getFirst();

        assertThat(mark(vacancy, "SAVED").status()).isEqualTo(204);
        assertThat(listed("SAVED").items("/vacancy/title")).containsExactly("风筝扎制师");
        assertThat(mark(vacancy, "HIDDEN").status()).isEqualTo(204);
        assertThat(listed("SAVED").items("/vacancyId")).isEmpty();
        assertThat(listed("HIDDEN").items("/vacancyId"))
                .containsExactly(vacancy.id().toString());

        assertThat(takeBack(vacancy).status()).isEqualTo(204);
        assertThat(takeBack(vacancy).status()).isEqualTo(204);
        assertThat(listed("HIDDEN").items("/vacancyId")).isEmpty();
    }

    @Test
    void marksAreListedNewestFirstPageByPage() {
        var vacancies = known(IntStream.range(0, 5)
                .mapToObj(number -> aVacancy("竹编师" + number))
                .toArray(VacancyBuilder[]::new));
        vacancies.forEach(vacancy -> mark(vacancy, "SAVED"));
        mark(vacancies.getFirst(), "SAVED");

        var first = as(person).get("/api/marks?kind=SAVED&size=3");
        var second = as(person).get("/api/marks?kind=SAVED&size=3&cursor=" + first.cursor());

        assertThat(Stream.of(first, second).flatMap(page -> page.items("/vacancy/title").stream()))
                .containsExactly("竹编师4", "竹编师3", "竹编师2", "竹编师1", "竹编师0");
        assertThat(second.cursor()).isEmpty();
        assertThat(as(person).get("/api/marks?kind=SAVED&cursor=x").code()).isEqualTo("request/invalid-cursor");
        assertThat(as(person).get("/api/marks?kind=OTHER").status()).isEqualTo(400);
    }

    @Test
    void aClosedVacancyStaysListedAsClosedUntilItIsKnownNoMore() {
        var vacancy = known(aVacancy("蓝印花布染匠")).getFirst();
        mark(vacancy, "SAVED");
        assertThat(listed("SAVED").text("/items/0/open")).isEqualTo("true");

        events().tell(vacancy.version(2).withdrawn());
        await("shown as closed")
                .atMost(PATIENCE)
                .until(() -> listed("SAVED").text("/items/0/open").equals("false"));

        events().tombstone("vacancy.events.v1", vacancy.id(), 3);
        await("gone").atMost(PATIENCE).until(() -> marksOf(person) == 0);
        assertThat(listed("SAVED").items("/vacancyId")).isEmpty();
    }

    @Test
    void tellsTheMarksOfSeveralVacanciesAtOnce() {
        var vacancies = known(aVacancy("甲"), aVacancy("乙"), aVacancy("丙"));
        mark(vacancies.get(0), "SAVED");
        mark(vacancies.get(1), "HIDDEN");
        var ids = vacancies.stream().map(VacancyBuilder::id).toList();

        var told = as(person).post("/api/marks/of", Map.of("vacancies", ids));

        assertThat(told.items("/vacancyId"))
                .containsExactlyInAnyOrder(ids.get(0).toString(), ids.get(1).toString());
        assertThat(told.items("/kind")).containsExactlyInAnyOrder("SAVED", "HIDDEN");
        var tooMany =
                IntStream.range(0, 51).mapToObj(number -> UUID.randomUUID()).toList();
        assertThat(as(person)
                        .post("/api/marks/of", Map.of("vacancies", tooMany))
                        .code())
                .isEqualTo("request/invalid-field");
    }

    @Test
    void refusesWhatIsUnknownAndWhatIsTooMuch() {
        assertThat(mark(aVacancy("从未发布"), "SAVED").code()).isEqualTo("vacancy/not-found");
        var vacancy = known(aVacancy("榨油工")).getFirst();
        assertThat(mark(vacancy, "LIKED").code()).isEqualTo("request/wrong-type");
        assertThat(as(person).put("/api/marks/" + vacancy.id(), "{}").code()).isEqualTo("request/invalid-field");
        database.sql("""
                INSERT INTO mark (jobseeker_id, vacancy_id, kind, marked_at)
                SELECT :person, gen_random_uuid(), 'SAVED', now() FROM generate_series(1, 1000)
                """).param("person", person.id()).update();

        var refused = mark(vacancy, "SAVED");

        assertThat(refused.code()).isEqualTo("mark/too-many");
        assertThat(refused.text("/detail")).contains("取消一些");
        assertThat(mark(vacancy, "HIDDEN").status()).isEqualTo(204);
    }

    @Test
    void marksAreJobseekersAlone() {
        var vacancy = known(aVacancy("钟表匠")).getFirst();
        var path = "/api/marks/" + vacancy.id();

        assertThat(anybody().put(path, Map.of("kind", "SAVED")).status()).isEqualTo(401);
        assertThat(asOwnerOf(vacancy).put(path, Map.of("kind", "SAVED")).status())
                .isEqualTo(403);
        assertThat(as(aPerson()).put(path, Map.of("kind", "SAVED")).code()).isEqualTo("jobseeker/no-file");
    }

    @Test
    void nothingIsKeptOfAnErasedPerson() {
        var vacancy = known(aVacancy("制笔匠")).getFirst();
        var another = aPerson();
        events().tell(another);
        awaitKnown(another);
        mark(vacancy, "SAVED");
        as(another).put("/api/marks/" + vacancy.id(), Map.of("kind", "HIDDEN"));

        events().tombstone("jobseeker.events.v1", person.id(), 9);

        await("the marks are gone").atMost(PATIENCE).until(() -> marksOf(person) == 0);
        assertThat(marksOf(another)).isEqualTo(1);
    }

    private List<VacancyBuilder> known(VacancyBuilder... vacancies) {
        for (var vacancy : vacancies) {
            vacancy.with("campaigns", List.of(campaign));
        }
        events().tell(vacancies);
        awaitFound(vacancies.length, "campaign", campaign);
        await("known beside the index")
                .atMost(PATIENCE)
                .until(() -> Stream.of(vacancies)
                        .allMatch(vacancy -> database.sql("SELECT count(*) FROM vacancy_state WHERE vacancy_id = :id")
                                        .param("id", vacancy.id())
                                        .query(Integer.class)
                                        .single()
                                == 1));
        return List.of(vacancies);
    }

    private Answer mark(VacancyBuilder vacancy, String kind) {
        return as(person).put("/api/marks/" + vacancy.id(), Map.of("kind", kind));
    }

    private Answer takeBack(VacancyBuilder vacancy) {
        return as(person).delete("/api/marks/" + vacancy.id());
    }

    private Answer listed(String kind) {
        return as(person).get("/api/marks?kind=" + kind);
    }

    private int marksOf(PersonBuilder whose) {
        return database.sql("SELECT count(*) FROM mark WHERE jobseeker_id = :id")
                .param("id", whose.id())
                .query(Integer.class)
                .single();
    }
}
