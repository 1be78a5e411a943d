package wangang.campaign.interview.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import wangang.campaign.testing.Told;
import wangang.testsupport.messaging.SentEvents;

class ErasedPersonIT extends AtAFairIT {

    @Test
    void ofAnErasedPersonNothingIsToldAnyMore() {
        var booth = stands("A", "10:00");
        var visitor = visits(1, booth);
        var other = visits(2, booth);
        published();
        var interview = visitor.interview();
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        held(interview, today);
        held(other.interview(), today);
        database.sql("UPDATE fair SET status = 'DONE' WHERE id = :id")
                .param("id", fair)
                .update();
        others().tell(Told.erased(visitor.id(), 2, visitor.account()));
        assertThat(told(interview, 2)).first().isEqualTo("interview.scheduled.v1");
        var removed = sent().about(interview).getLast();
        assertThat(removed.value()).isNull();
        assertThat(SentEvents.header(removed, "ce_aggregateversion")).isEqualTo("2");

        var at = "/api/interviews/" + interview + "/result";
        assertThat(booth.employer()
                        .api()
                        .move(at, "{\"result\":\"NO\"}", "\"1\"")
                        .code())
                .isEqualTo("interview/stale-version");
        var ended = booth.employer().api().move(at, "{\"result\":\"NO\"}", "\"2\"");
        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        // What is told afterwards of another interview comes after all that could have been told of this one.
        records(booth, other, "NO", "\"1\"");
        told(other.interview(), 2);
        assertThat(sent().about(interview).getLast().value()).isNull();
    }

    @Test
    void whoIsErasedWithoutAnInterviewGetsNoneByALaterChange() {
        var booth = stands("A", "09:20");
        var one = visits(1, booth);
        var two = visits(2, booth);
        published();
        boolean first = one.interviews().json().at("/items").size() == 1;
        var met = first ? one : two;
        var unmet = first ? two : one;
        others().tell(Told.erased(unmet.id(), 2, unmet.account()));
        awaitGone(unmet);
        var left = tells(met.api(), "{\"kind\":\"NO_SHOW\"}");
        assertThat(left.json().at("/cancelled").asInt()).as(left.body()).isEqualTo(1);
        assertThat(left.json().at("/added").asInt()).isZero();
    }

    @Test
    void whoIsErasedWithoutAnInterviewIsNotInTheWayOfWhoWithdraws() {
        var booth = stands("A", "09:20");
        var one = visits(1, booth);
        var two = visits(2, booth);
        // Those who are gone are found in the order of their ids: the one who holds the only slot is the first.
        boolean inOrder =
                one.registration().toString().compareTo(two.registration().toString()) < 0;
        if (!inOrder) {
            database.sql("UPDATE applicant_rank SET rank = 3 - rank WHERE booth_id = :id")
                    .param("id", booth.id())
                    .update();
        }
        var met = inOrder ? one : two;
        var unmet = inOrder ? two : one;
        published();
        assertThat(met.interviews().items("/status")).containsExactly("SCHEDULED");
        others().tell(Told.erased(unmet.id(), 2, unmet.account()));
        awaitGone(unmet);

        var withdrawn = met.api().move("/api/registrations/" + met.registration() + "/withdrawal", null, "\"1\"");
        assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
        assertThat(booth.interviews().items("/status")).containsExactly("CANCELLED");
    }

    private void awaitGone(Visitor visitor) {
        await("the registration is gone")
                .atMost(Duration.ofSeconds(10))
                .until(() -> database.sql("SELECT count(*) FROM registration WHERE id = :id")
                                .param("id", visitor.registration())
                                .query(Long.class)
                                .single()
                        == 0);
    }

    /** The fair is locked while the timetable is computed: by then somebody is gone. */
    @Test
    void isNotMadeOfWhoWentWhileItWasComputed(@Autowired PlatformTransactionManager transactions) {
        var booth = stands("A", "12:00");
        var visitor = visits(1, booth);
        visits(2, booth);
        closesRegistration();
        var drafting = new TransactionTemplate(transactions).execute(_ -> {
            database.sql("SELECT id FROM fair WHERE id = :id FOR UPDATE")
                    .param("id", fair)
                    .query()
                    .singleRow();
            var drafted = CompletableFuture.supplyAsync(() -> asOfficerOf().post(timetable(), null));
            await("the draft waits for the fair")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> database.sql("""
                            SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FOR UPDATE%'
                            """).query(Long.class).single() > 0);
            database.sql("DELETE FROM wish WHERE registration_id = :id")
                    .param("id", visitor.registration())
                    .update();
            database.sql("DELETE FROM applicant_rank WHERE registration_id = :id")
                    .param("id", visitor.registration())
                    .update();
            database.sql("DELETE FROM registration WHERE id = :id")
                    .param("id", visitor.registration())
                    .update();
            return drafted;
        });
        assertThat(drafting.join().code()).isEqualTo("timetable/out-of-date");
        assertThat(database.sql("SELECT count(*) FROM interview WHERE jobseeker_id = :id")
                        .param("id", visitor.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(drafts().status()).isEqualTo(200);
    }
}
