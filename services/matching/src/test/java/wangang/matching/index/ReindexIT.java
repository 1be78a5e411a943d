package wangang.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static wangang.matching.testing.PersonBuilder.aPerson;
import static wangang.matching.testing.VacancyBuilder.aVacancy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import wangang.matching.document.PersonDocument;
import wangang.matching.engine.Engine;
import wangang.matching.testing.ServiceIT;
import wangang.matching.testing.VacancyBuilder;
import wangang.testsupport.TestTokens;

class ReindexIT extends ServiceIT {

    @Autowired
    private Engine engine;

    @Autowired
    private IndexSettings indices;

    @Autowired
    private Reindexing reindexing;

    @Autowired
    private DataSource dataSource;

    @Test
    void searchesGoOnWithoutAGapWhileTheIndexIsRebuilt() throws InterruptedException {
        var campaign = ownCampaign();
        events().tell(IntStream.range(0, 50)
                .mapToObj(number -> aVacancy("岗位" + number).with("campaigns", List.of(campaign)))
                .toArray(VacancyBuilder[]::new));
        awaitFound(50, "campaign", campaign);
        var wrong = new ConcurrentLinkedQueue<String>();
        var done = new AtomicBoolean();
        var searching = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                var answer = anybody().search("campaign", campaign);
                if (answer.status() != 200 || answer.json().at("/total").asInt() < 50) {
                    wrong.add(answer.toString());
                }
            }
        });

        var started = withToken(TestTokens.officer()).post("/api/matching/reindex", null);
        assertThat(started.status()).as(started.toString()).isEqualTo(202);
        int generation = started.json().at("/generation").asInt();
        var during = aVacancy("重建期间发布").with("campaigns", List.of(campaign));
        events().tell(during);

        awaitServing(generation);
        awaitFound(51, "campaign", campaign);
        done.set(true);
        searching.join();
        assertThat(wrong).isEmpty();
        await("the old generation is dropped")
                .atMost(PATIENCE)
                .until(() -> withToken(TestTokens.officer())
                        .get("/api/matching/reindex")
                        .body()
                        .contains("DROPPED"));
    }

    @Test
    void aRebuildKeepsWhoTakesPartInACampaign() {
        var campaign = ownCampaign();
        var over = aVacancy("已退出").with("campaigns", List.of(campaign));
        events().tell(over, aVacancy("在列").with("campaigns", List.of(campaign)));
        awaitFound(2, "campaign", campaign);
        events().enrolment(over, campaign, 3, "WITHDRAWN");
        awaitFound(1, "campaign", campaign);

        awaitServing(withToken(TestTokens.officer())
                .post("/api/matching/reindex", null)
                .json()
                .at("/generation")
                .asInt());

        assertThat(anybody().search("campaign", campaign).items("/title")).containsExactly("在列");
        awaitFound(1, "employer", over.employer().toString());
    }

    /** What looks every few seconds whether the indices are well is no rebuild. */
    @Test
    void aRebuildWaitsForTheLookThatIsGoingOn() throws Exception {
        int generation;
        try (var looking = dataSource.getConnection();
                var statement = looking.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + Reindexing.LOCK + ")");
            var started = CompletableFuture.supplyAsync(
                    () -> withToken(TestTokens.officer()).post("/api/matching/reindex", null));
            await("the rebuild waits")
                    .atMost(PATIENCE)
                    .until(() ->
                            database.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted")
                                            .query(Integer.class)
                                            .single()
                                    > 0);
            statement.execute("SELECT pg_advisory_unlock(" + Reindexing.LOCK + ")");
            assertThat(started.get().status()).isEqualTo(202);
            generation = started.get().json().at("/generation").asInt();
        }
        awaitServing(generation);
    }

    @Test
    void aLostIndexIsRebuiltFromKafkaAlone() {
        var campaign = ownCampaign();
        var closed = aVacancy("已关闭").with("campaigns", List.of(campaign));
        events().tell(
                        closed,
                        aVacancy("甲").with("campaigns", List.of(campaign)),
                        aVacancy("乙").with("campaigns", List.of(campaign)));
        awaitFound(3, "campaign", campaign);
        var all = engine.write(client -> client.indices().get(get -> get.index(indices.prefix() + "*")));
        engine.write(client -> client.indices()
                .delete(delete -> delete.index(List.copyOf(all.result().keySet()))));

        events().tell(closed.version(2).withdrawn());

        await("the lost index is back")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(anybody().search("campaign", campaign).items("/title"))
                                .containsExactlyInAnyOrder("甲", "乙"));
    }

    @Test
    void aPersonWithoutConsentIsInNoIndex() {
        var person = aPerson().wishing("会计");
        events().tell(person);
        await("the person is indexed")
                .atMost(PATIENCE)
                .until(() -> isIndexed(person.id().toString()));

        events().tell(person.version(2).consent("MATCHING", false).consent("RECOMMENDATIONS", false));
        await("a withdrawn consent removes the person")
                .atMost(Duration.ofSeconds(5))
                .until(() -> !isIndexed(person.id().toString()));

        events().tell(person.version(1).consent("MATCHING", true));
        events().tell(person.version(3).consent("MATCHING", true));
        await("consent given again")
                .atMost(PATIENCE)
                .until(() -> isIndexed(person.id().toString()));
        events().tell(person.version(4).erased());
        events().tombstone("jobseeker.events.v1", person.id(), 5);
        await("erasure removes the person")
                .atMost(Duration.ofSeconds(5))
                .until(() -> !isIndexed(person.id().toString())
                        && database.sql("SELECT count(*) FROM person_state WHERE jobseeker_id = :id")
                                        .param("id", person.id())
                                        .query(Integer.class)
                                        .single()
                                == 0);
    }

    @Test
    void aStaleOrRepeatedEventChangesNothing() {
        var campaign = ownCampaign();
        var vacancy = aVacancy("第三版").with("campaigns", List.of(campaign)).version(3);
        events().tell(vacancy, vacancy);
        awaitFound(1, "campaign", campaign);
        events().tell(vacancy.version(2).with("title", "第二版"), aVacancy("之后").with("campaigns", List.of(campaign)));

        awaitFound(2, "campaign", campaign);
        assertThat(anybody().search("campaign", campaign).items("/title")).contains("第三版");
    }

    @Test
    void anUnreadableEventGoesToTheDeadLettersAndTheRestGoesOn() {
        var campaign = ownCampaign();
        var vacancy = aVacancy("之后").with("campaigns", List.of(campaign));
        events().garbage("vacancy.events.v1", vacancy.id());
        events().tell(vacancy);

        awaitFound(1, "campaign", campaign);
    }

    @Test
    void onlyTheDistrictsOfficersMayRebuild() {
        assertThat(withToken(TestTokens.officer("310105005"))
                        .post("/api/matching/reindex", null)
                        .code())
                .isEqualTo("reindex/not-allowed");
        assertThat(anybody().get("/api/matching/reindex").status()).isEqualTo(401);
    }

    @Test
    void anIndexOfAnOlderFormIsBuiltAnewWithoutBeingAsked() {
        var before = serving();
        database.sql("UPDATE index_generation SET revision = 0 WHERE state = 'SERVING'")
                .update();

        await("a generation of the present form serves").atMost(PATIENCE).until(() -> serving() > before);
    }

    /** During an upgrade an older instance must not take back what a newer one has built. */
    @Test
    void anIndexOfANewerFormIsLeftAlone() {
        var before = serving();
        database.sql("UPDATE index_generation SET revision = 1000 WHERE number = :number")
                .param("number", before)
                .update();

        reindexing.keep();

        assertThat(serving()).isEqualTo(before);
        database.sql("UPDATE index_generation SET revision = :present WHERE number = :number")
                .param("present", IndexForm.REVISION)
                .param("number", before)
                .update();
    }

    private int serving() {
        return database.sql("SELECT coalesce(max(number), 0) FROM index_generation WHERE state = 'SERVING'")
                .query(Integer.class)
                .single();
    }

    private void awaitServing(int generation) {
        await("generation " + generation + " serves")
                .atMost(Duration.ofSeconds(60))
                .until(() -> database.sql("SELECT state FROM index_generation WHERE number = :number")
                        .param("number", generation)
                        .query(String.class)
                        .single()
                        .equals("SERVING"));
    }

    private boolean isIndexed(String id) {
        return engine.search(client ->
                        client.get(get -> get.index(indices.candidates()).id(id), PersonDocument.class))
                .found();
    }
}
