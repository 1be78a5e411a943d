package wangang.vacancy.feed.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.testsupport.http.Answer;
import wangang.vacancy.feed.application.MaintainingFeed;
import wangang.vacancy.feed.domain.FeedCursor;
import wangang.vacancy.feed.domain.FeedPosition;

/** How long a cursor holds. */
class FeedCursorIT extends FeedCase {

    private final MaintainingFeed maintaining;

    FeedCursorIT(@Autowired MaintainingFeed maintaining) {
        this.maintaining = maintaining;
    }

    @Test
    void refusesAGarbledCursorAndSaysHowToMendIt() {
        var cursor = following().cursor();
        for (var garbled :
                List.of("x", "", cursor.substring(1), cursor.substring(0, cursor.length() - 2), "%20", cursor + "A")) {
            var answer = asOfficerOf().get(FEED + "?since=" + garbled);
            assertThat(answer.status()).as(garbled + " " + answer).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("feed/cursor-invalid");
            assertThat(answer.text("/detail")).contains("/api/feed/vacancies/snapshot");
        }
        for (var limit : List.of("0", "1001", "-1", "many")) {
            assertThat(asOfficerOf().get(FEED + "?limit=" + limit).code()).isEqualTo("request/invalid-parameter");
        }
    }

    @Test
    void aCursorOlderThanClosingsAreKeptIsGone() {
        long generation = generation();
        var today = LocalDate.now(ZoneOffset.UTC);
        var kept = new FeedCursor(generation, new FeedPosition(5, 5), today.minusDays(90));
        var old = new FeedCursor(generation, new FeedPosition(5, 5), today.minusDays(91));

        assertThat(asOfficerOf()
                        .get(FEED + "?limit=1&since=" + FeedCursors.encode(kept))
                        .status())
                .isEqualTo(200);
        var answer = asOfficerOf().get(FEED + "?since=" + FeedCursors.encode(old));

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo("feed/cursor-too-old");
        assertThat(answer.text("/detail")).contains("/api/feed/vacancies/snapshot");
    }

    @Test
    void aLaggardStaysAsOldAsWhenItLastKnewEverything() {
        aVerifiedEmployer().publishes(aVacancy().form());
        aVerifiedEmployer().publishes(aVacancy().form());
        var caughtUp = LocalDate.now(ZoneOffset.UTC).minusDays(80);
        var laggard = FeedCursors.encode(new FeedCursor(generation(), FeedPosition.BEGINNING, caughtUp));

        var page = asOfficerOf().get(FEED + "?limit=1&since=" + laggard).json();

        var next = FeedCursors.decode(page.get("nextCursor").asString());
        assertThat(next).isNotNull();
        assertThat(next.caughtUp()).isEqualTo(caughtUp);
    }

    @Test
    void forgetsWhatWasClosedLongAgoAndNothingElse() {
        var employer = aVerifiedEmployer();
        var old = employer.publishes(aVacancy().form());
        var recent = employer.publishes(aVacancy().named("recent").form());
        var open = employer.publishes(aVacancy().named("open").form());
        employer.api().move(at(old) + "/filling", null, old.etag());
        employer.api().move(at(recent) + "/filling", null, recent.etag());
        age(old, 93);
        age(recent, 91);
        age(open, 300);

        maintaining.forget();

        assertThat(isInFeed(old)).isFalse();
        assertThat(isInFeed(recent)).isTrue();
        assertThat(isInFeed(open)).isTrue();
    }

    @Test
    void aRestoredDatabaseMakesCursorsVoidAndTellsAllAnew() {
        var vacancy = aVerifiedEmployer().publishes(aVacancy().form()).id("/vacancyId");
        var before = following().follow().cursor();
        // As a database that had seen many more transactions.
        database.sql("UPDATE vacancy_feed SET transaction = '9000000000000'::xid8 WHERE vacancy_id = ?")
                .param(vacancy)
                .update();
        database.sql("UPDATE vacancy_feed_origin SET database = 'elsewhere'").update();

        assertThat(maintaining.renewIfRestored()).isTrue();
        assertThat(maintaining.renewIfRestored()).isFalse();

        assertThat(asOfficerOf().get(FEED + "?since=" + before).code()).isEqualTo("feed/cursor-too-old");
        assertThat(fromTheBeginning()).containsKey(vacancy.toString());
    }

    private long generation() {
        return database.sql("SELECT generation FROM vacancy_feed_origin")
                .query(Long.class)
                .single();
    }

    private void age(Answer vacancy, int days) {
        database.sql("UPDATE vacancy_feed SET changed_at = now() - make_interval(days => :days) WHERE vacancy_id = :id")
                .param("days", days)
                .param("id", vacancy.id("/vacancyId"))
                .update();
    }

    private boolean isInFeed(Answer vacancy) {
        return database.sql("SELECT count(*) FROM vacancy_feed WHERE vacancy_id = ?")
                        .param(vacancy.id("/vacancyId"))
                        .query(Long.class)
                        .single()
                == 1;
    }
}
