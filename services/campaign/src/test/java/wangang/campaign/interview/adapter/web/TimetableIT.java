package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.campaign.testing.Told;
import wangang.testsupport.http.Answer;
import wangang.testsupport.messaging.SentEvents;

class TimetableIT extends AtAFairIT {

    @Test
    void fromWishesToInterviewsThatBothSidesKnow() {
        var hall = stands("A", "09:40");
        var online = stands("线上", "12:00");
        var first = visits(1, hall, online);
        visits(2, hall);
        var third = visits(3, hall);
        assertThat(asOfficerOf().post(timetable(), null).code()).isEqualTo("timetable/registration-not-closed");
        var draft = drafted();
        assertThat(draft.json().at("/warnings").isArray()).isTrue();
        assertThat(draft.json().at("/warnings")).isEmpty();
        var shown = asOfficerOf().get(timetable() + "?size=2");
        assertThat(shown.json().at("/slots").asInt()).isEqualTo(2 + 9);
        assertThat(shown.json().at("/met").asInt()).isEqualTo(3);
        assertThat(shown.json().at("/unmet/FULL").asInt()).isEqualTo(1);
        assertThat(shown.json().at("/claims").asInt()).isZero();
        assertThat(asOfficerOf()
                        .get(timetable() + "?cursor=" + shown.text("/interviews/nextCursor"))
                        .json()
                        .at("/interviews/items"))
                .hasSize(1);
        assertThat(asOfficerOf("310105005").post(timetable(), null).code()).isEqualTo("campaign/whole-district-only");
        assertThat(first.interviews().json().at("/items")).isEmpty();
        assertThat(third.api().get("/api/interviews/mine/unmet").json().at("/items"))
                .isEmpty();

        var at = "/api/fairs/" + fair;
        asOfficerOf().put(at + "/checks", """
                {"checks":["ORGANISATION_PLAN","EMERGENCY_PLAN","SECURITY_PLAN"]}
                """, asOfficerOf().get(at).etag());
        assertThat(publishes(draft).code()).isEqualTo("fair/checks-missing");
        checksExhibitors();
        assertThat(publishes(draft).text("/status")).isEqualTo("PUBLISHED");
        var mine = first.interviews();
        assertThat(mine.items("/begins")).containsExactly(day() + "T09:00:00+08:00", day() + "T09:20:00+08:00");
        assertThat(mine.items("/room")).containsExactlyInAnyOrder("A", "线上");
        var byLink = "/items/" + mine.items("/room").indexOf("线上");
        var link = mine.text(byLink + "/link");
        assertThat(link).startsWith("https://meet.example/room?ticket=");
        assertThat(mine.json().at("/items").findValues("link")).hasSize(1);
        assertThat(online.interviews().text("/items/0/link")).isEqualTo(link);
        assertThat(hall.interviews().items("/person")).containsExactlyInAnyOrder("求职者 0001", "求职者 0002");
        assertThat(online.employer()
                        .api()
                        .get("/api/booths/" + hall.id() + "/interviews")
                        .code())
                .isEqualTo("booth/unknown");
        assertThat(third.api().get("/api/interviews/mine/unmet").text("/items/0/sentence"))
                .contains("第1志愿")
                .contains("名额已满");
        assertThat(hall.employer()
                        .api()
                        .get("/api/booths/" + hall.id() + "/interviews/unmet")
                        .text("/items/0/sentence"))
                .contains("求职者 0003");

        assertThat(told(mine.id(byLink + "/interviewId"), 1)).containsExactly("interview.scheduled.v1");
        var message = sent().about(mine.id(byLink + "/interviewId")).getFirst();
        assertThat(SentEvents.data(message).at("/online").asBoolean()).isTrue();
        assertThat(new String(message.value(), StandardCharsets.UTF_8)).doesNotContain("meet.example");
        database.sql("DELETE FROM known_employer WHERE employer_id = :id")
                .param("id", online.employer().id())
                .update();
        assertThat(first.interviews().json().at("/items")).hasSize(2);
        var booth = hall.employer().api().get("/api/booths/" + hall.id());
        assertThat(hall.employer()
                        .api()
                        .move("/api/booths/" + hall.id() + "/withdrawal", null, booth.etag())
                        .code())
                .isEqualTo("booth/timetable-published");
        assertThat(asOfficerOf().post(timetable(), null).code()).isEqualTo("timetable/published");
    }

    /** Of two days the first is over: today's only minute. */
    @Test
    void aFairIsNotDoneWhileInterviewsAreToCome() {
        var booth = stands("A", "12:00");
        var visitor = visits(1, booth);
        published();
        var today = day().minusDays(1);
        database.sql("""
                UPDATE fair
                   SET status = 'RUNNING',
                       terms = jsonb_set(terms, '{sessions}', terms -> 'sessions' || :today::jsonb)
                 WHERE id = :id
                """)
                .param("today", "{\"day\":\"" + today + "\",\"from\":\"00:00\",\"to\":\"00:01\"}")
                .param("id", fair)
                .update();
        var early = triesStep("{\"step\":\"FINISH\"}");
        assertThat(early.code()).as(early.body()).isEqualTo("fair/interviews-ahead");
        assertThat(early.body()).contains("09:00");
        held(visitor.interview(), today);
        step("{\"step\":\"FINISH\"}");
    }

    @Test
    void ofTwoOfficersTheSecondIsToldAndEverythingIsToldOnce() {
        var booth = stands("A", "12:00");
        var visitor = visits(1, booth);
        var draft = drafted();
        var both = List.of(
                CompletableFuture.supplyAsync(() -> publishes(draft)),
                CompletableFuture.supplyAsync(() -> publishes(draft)));
        var answers = both.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        var published = answers.stream()
                .filter(answer -> answer.status() == 200)
                .findFirst()
                .orElseThrow();
        var again = publishes(published);
        assertThat(again.body()).isEqualTo(published.body());
        var interview = visitor.interview();

        step("{\"step\":\"CANCEL\",\"reason\":\"台风\"}");
        assertThat(told(interview, 2)).containsExactly("interview.scheduled.v1", "interview.cancelled.v1");
        assertThat(visitor.interviews().text("/items/0/cause")).isEqualTo("FAIR_CANCELLED");
        assertThat(visitor.api().get("/api/interviews/mine/notices").text("/items/0/sentence"))
                .contains("招聘会不再举办");
    }

    /** The database sees a killed process as a session that ends. */
    @Test
    void isUnpublishedWhenItsSessionEndsInTheMiddleAndWholeWhenRepeated(
            @Autowired PlatformTransactionManager transactions) {
        var booth = stands("A", "12:00");
        var visitor = visits(1, booth);
        var other = visits(2, booth);
        var draft = drafted();
        var killed = new TransactionTemplate(transactions).execute(_ -> {
            database.sql("LOCK TABLE outbox_event IN SHARE ROW EXCLUSIVE MODE").update();
            var publishing = CompletableFuture.supplyAsync(() -> publishes(draft));
            await("the events wait for the outbox")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> database.sql("""
                            SELECT count(pg_terminate_backend(pid))
                              FROM pg_stat_activity
                             WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO outbox_event%'
                            """).query(Long.class).single() > 0);
            return publishing;
        });
        assertThat(killed.join().status()).isGreaterThanOrEqualTo(500);
        assertThat(asOfficerOf().get(timetable()).text("/status")).isEqualTo("DRAFT");
        assertThat(visitor.interviews().json().at("/items")).isEmpty();

        assertThat(publishes(draft).status()).isEqualTo(200);
        for (var one : List.of(visitor, other)) {
            assertThat(told(one.interview(), 1)).containsExactly("interview.scheduled.v1");
        }
    }

    @Test
    void isMadeAgainAfterAWishAndForgetsWhoIsErased() {
        var booth = stands("A", "12:00");
        var visitor = visits(1, booth);
        var draft = drafted();
        var second = visits(2, booth);
        assertThat(publishes(draft).code()).isEqualTo("timetable/out-of-date");
        var again = drafts();
        assertThat(publishes(draft).status()).isEqualTo(412);
        assertThat(publishes(again).status()).isEqualTo(200);
        assertThat(second.interviews().json().at("/items")).hasSize(1);
        assertThat(booth.employer()
                        .api()
                        .put("/api/booths/" + booth.id() + "/ranking", "{\"groups\":[]}", "\"0\"")
                        .code())
                .isEqualTo("ranking/timetable-published");

        var interview = visitor.interview();
        others().tell(Told.erased(visitor.id(), 2, visitor.account()));
        assertThat(told(interview, 3)).startsWith("interview.scheduled.v1", "interview.cancelled.v1");
        assertThat(sent().about(interview).getLast().value()).isNull();
        assertThat(visitor.interviews().json().at("/items")).isEmpty();
    }
}
