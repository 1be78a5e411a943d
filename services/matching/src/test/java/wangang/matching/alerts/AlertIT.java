package wangang.matching.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;

class AlertIT extends ServiceIT {

    /** Every later vacancy would be tried against them. */
    @AfterEach
    void forgetSavedSearches() {
        database.sql("DELETE FROM alert").update();
    }

    @Test
    void aSavedSearchTellsOfNewVacanciesTheSearchWouldFind() {
        var person = known();
        var saved = as(person).post("/api/jobseekers/me/alerts", """
                        {"name":"会计八千","query":{"q":"会计","payMin":"8000","includeNegotiable":"false","kind":"FULL_TIME"}}
                        """);
        assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        var well = aVacancy("会计主管").paying(9_000, 12_000);
        var badly = aVacancy("会计助理").paying(4_000, 5_000);
        var partTime = aVacancy("兼职会计").paying(9_000, 12_000).with("kind", "PART_TIME");
        events().tell(badly, partTime, well);

        await("told").atMost(PATIENCE).until(() -> !inbox(person).isEmpty());
        await("all tasks done")
                .atMost(PATIENCE)
                .until(() -> database.sql("SELECT count(*) FROM match_task")
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(inbox(person)).containsExactly(well.id().toString());
        var answer = as(person).get("/api/jobseekers/me/inbox");
        assertThat(answer.text("/items/0/alertId")).isEqualTo(saved.text("/alertId"));
        assertThat(answer.text("/items/0/reasons/0")).contains("会计八千");
    }

    /** More clauses than Elasticsearch takes in one query; the plain one comes after them in order of key. */
    @Test
    void savedSearchesTooManyForOneRequestAreAskedInParts() {
        IntStream.range(0, 100)
                .boxed()
                .collect(Collectors.groupingBy(number -> number / 20))
                .values()
                .forEach(numbers -> {
                    var searcher = known();
                    numbers.forEach(number -> save(searcher, longWords(number)));
                });
        var person = known();
        save(person, "珊瑚礁修复员");

        var vacancy = aVacancy("珊瑚礁修复员");
        events().tell(vacancy);

        await("told")
                .atMost(PATIENCE)
                .until(() -> inbox(person).contains(vacancy.id().toString()));
    }

    private void save(PersonBuilder person, String words) {
        assertThat(as(person)
                        .post("/api/jobseekers/me/alerts", "{\"name\":\"词\",\"query\":{\"q\":\"" + words + "\"}}")
                        .status())
                .isEqualTo(201);
    }

    /** 200 characters, the most that a search takes, the same for the same number. */
    private static String longWords(int number) {
        var random = new Random(number);
        var words = new StringBuilder("%03d ".formatted(number));
        while (words.length() < 200) {
            words.append((char) ('\u4e00' + random.nextInt(5_000)));
        }
        return words.toString();
    }

    @Test
    void savedSearchesAreListedRemovedAndBounded() {
        var person = known();
        var body = "{\"name\":\"所有\",\"query\":{}}";
        var first = as(person).post("/api/jobseekers/me/alerts", body, "Idempotency-Key", "k1");
        var again = as(person).post("/api/jobseekers/me/alerts", body, "Idempotency-Key", "k1");
        assertThat(again.text("/alertId")).isEqualTo(first.text("/alertId"));
        for (int number = 1; number < 20; number++) {
            assertThat(as(person).post("/api/jobseekers/me/alerts", body).status())
                    .isEqualTo(201);
        }
        assertThat(as(person).post("/api/jobseekers/me/alerts", body).code()).isEqualTo("alert/too-many");

        var path = "/api/jobseekers/me/alerts/" + first.text("/alertId");
        assertThat(as(person).delete(path).status()).isEqualTo(204);
        assertThat(as(person).delete(path).code()).isEqualTo("alert/not-found");
        assertThat(as(person).get("/api/jobseekers/me/alerts").items("/name")).hasSize(19);
    }

    @Test
    void refusesAQueryThatTheSearchWouldRefuse() {
        var person = known();
        assertThat(as(person)
                        .post("/api/jobseekers/me/alerts", "{\"name\":\"错\",\"query\":{\"pay\":\"1\"}}")
                        .code())
                .isEqualTo("search/unknown-parameter");
        assertThat(as(person)
                        .post("/api/jobseekers/me/alerts", "{\"name\":\"错\",\"query\":{},\"x\":1}")
                        .code())
                .isEqualTo("request/unknown-field");
        assertThat(as(person)
                        .post("/api/jobseekers/me/alerts", "{\"name\":\" \",\"query\":{}}")
                        .status())
                .isEqualTo(400);
    }

    private List<String> inbox(PersonBuilder person) {
        return as(person).get("/api/jobseekers/me/inbox").items("/vacancyId");
    }

    private PersonBuilder known() {
        var person = aPerson();
        events().tell(person);
        awaitKnown(person);
        return person;
    }
}
