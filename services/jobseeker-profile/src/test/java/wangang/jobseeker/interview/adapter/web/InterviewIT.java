package wangang.jobseeker.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import wangang.jobseeker.testing.Person;
import wangang.jobseeker.testing.ProfileServiceTest;
import wangang.jobseeker.testing.ToldInterview;
import wangang.platform.web.Cursors;

class InterviewIT extends ProfileServiceTest {

    private static final String ME = "/api/jobseekers/me";
    private static final String INTERVIEWS = ME + "/interviews";
    private static final String MORNING = "2026-12-05T09:20:00+08:00";
    private static final String NOON = "2026-12-05T11:40:00+08:00";

    private final UUID employer = UUID.randomUUID();

    private Person person;
    private UUID id;

    @BeforeEach
    void somebodyAndAnEmployer() {
        person = aPerson();
        id = person.files();
        sender().employer(employer, 1, "employer-" + employer, "VERIFIED");
    }

    @Test
    void anInterviewAndItsResultArePartOfTheFileUntilItIsErased() {
        var told = ToldInterview.scheduled(employer, id, MORNING);
        sender().interview(told);
        awaitStatus("SCHEDULED");
        assertThat(only().get("begins").asString()).isEqualTo("2026-12-05T01:20:00Z");
        assertThat(only().get("room").asString()).isEqualTo("A");
        assertThat(only().has("result")).isFalse();

        var moved = told.moved(2, NOON);
        sender().interview(moved.ended(3, "OFFER"));
        sender().interview(moved);
        sender().interview(told);
        sender().interview(moved.ended(3, "OFFER"));
        awaitEverythingAbout(told);
        await("the employer's name").atMost(Duration.ofSeconds(20)).until(() -> only().has("employerName"));
        var ended = only();
        assertThat(ended.get("status").asString()).isEqualTo("ENDED");
        assertThat(ended.get("result").asString()).isEqualTo("OFFER");
        assertThat(ended.get("begins").asString()).isEqualTo("2026-12-05T03:40:00Z");
        assertThat(ended.get("employerName").asString()).isEqualTo("示例单位（演示）");
        assertThat(person.api().get(ME + "/export").json().get("interviews")).containsExactly(ended);

        assertThat(person.api().delete(ME).status()).isEqualTo(204);
        assertThat(rows(id)).isZero();
        assertThat(person.api().get(INTERVIEWS).code()).isEqualTo("jobseeker/not-filed");
        sender().interview(moved.ended(4, "NO"));
        awaitEverythingAbout(told);
        assertThat(rows(id)).isZero();
    }

    @Test
    void aTombstoneDeletes() {
        var told = ToldInterview.scheduled(employer, id, MORNING);
        sender().interview(told);
        awaitStatus("SCHEDULED");
        sender().tombstone("interview.events.v1", told.interview(), 2);
        await("the interview is gone").atMost(Duration.ofSeconds(20)).until(() -> rows(id) == 0);
    }

    @Test
    void pagesHoldEveryInterviewOnceTheLastFirst() {
        for (int i = 0; i < 5; i++) {
            sender().interview(ToldInterview.scheduled(employer, id, i < 3 ? MORNING : NOON));
        }
        await("all interviews").atMost(Duration.ofSeconds(20)).until(() -> rows(id) == 5);
        var seen = new ArrayList<JsonNode>();
        var page = person.api().get(INTERVIEWS + "?size=2").json();
        page.get("items").forEach(seen::add);
        while (page.has("nextCursor")) {
            page = person.api()
                    .get(INTERVIEWS + "?size=2&cursor=" + page.get("nextCursor").asString())
                    .json();
            page.get("items").forEach(seen::add);
        }
        assertThat(seen)
                .extracting(interview -> interview.get("interviewId").asString())
                .doesNotHaveDuplicates();
        assertThat(seen)
                .extracting(interview -> interview.get("begins").asString())
                .isEqualTo(List.of(
                        "2026-12-05T03:40:00Z",
                        "2026-12-05T03:40:00Z",
                        "2026-12-05T01:20:00Z",
                        "2026-12-05T01:20:00Z",
                        "2026-12-05T01:20:00Z"));
    }

    @Test
    void onlyThePersonReadsThemAndOnlyWithACursorOfOurs() {
        assertThat(asEmployer("employer-" + employer).get(INTERVIEWS).status()).isEqualTo(403);
        assertThat(person.api().get(INTERVIEWS + "?cursor=nonsense").code()).isEqualTo("request/invalid-cursor");
        var beyondTime = Cursors.encode("+1000000000-01-01T00:00:00Z", id.toString());
        assertThat(person.api().get(INTERVIEWS + "?cursor=" + beyondTime).code())
                .isEqualTo("request/invalid-cursor");
    }

    private JsonNode only() {
        var items = person.api().get(INTERVIEWS).json().get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void awaitStatus(String status) {
        await("the interview is " + status).atMost(Duration.ofSeconds(20)).until(() -> {
            var items = person.api().get(INTERVIEWS).json().get("items");
            return items.size() == 1 && items.get(0).get("status").asString().equals(status);
        });
    }

    /** Somebody else's interview, told after and heard in the same queue: all before it has been heard then. */
    private void awaitEverythingAbout(ToldInterview told) {
        var other = aPerson().files();
        sender().interview(ToldInterview.scheduled(employer, other, MORNING).withId(readAfter(told.interview())));
        await("an interview told afterwards").atMost(Duration.ofSeconds(20)).until(() -> rows(other) == 1);
    }

    private int rows(UUID jobseeker) {
        return database.sql("SELECT count(*) FROM interview WHERE jobseeker_id = :id")
                .param("id", jobseeker)
                .query(Integer.class)
                .single();
    }
}
