package wangang.matching.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.util.List;
import org.junit.jupiter.api.Test;
import wangang.matching.testing.PersonBuilder;
import wangang.matching.testing.ServiceIT;

class AlertIT extends ServiceIT {

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
