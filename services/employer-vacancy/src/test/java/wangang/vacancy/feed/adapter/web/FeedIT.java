package wangang.vacancy.feed.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import wangang.testsupport.TestTokens;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.feed.application.MaintainingFeed;
import wangang.vacancy.feed.domain.FeedCursor;
import wangang.vacancy.feed.domain.FeedPosition;
import wangang.vacancy.testing.FeedFollower;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** In a database of its own: snapshots of what all the other tests leave would take minutes. */
@TestPropertySource(properties = "wangang.vacancy.feed.forgetting-every=2h")
class FeedIT extends ServiceIT {

    private static final String FEED = "/api/feed/vacancies";

    private final MaintainingFeed maintaining;

    FeedIT(@Autowired MaintainingFeed maintaining) {
        this.maintaining = maintaining;
    }

    @Test
    void tellsWhatIsPublishedWithItsWholePublicState() {
        var employer = aVerifiedEmployer();
        var follower = following();
        var vacancy = employer.publishes(aVacancy().named("SECRET-7").form()).id("/vacancyId");

        var entry = follower.await(vacancy, is("PUBLISHED"));

        assertThat(entry.get("version").asInt()).isEqualTo(2);
        assertThat(entry.get("openings").asInt()).isEqualTo(2);
        assertThat(entry.get("remainingOpenings").asInt()).isEqualTo(2);
        assertThat(entry.get("occupationCode").asString()).isEqualTo("2-02-10-03");
        assertThat(entry.at("/place/subdistrictCode").asString()).isEqualTo("310105005");
        assertThat(entry.at("/pay/max").asInt()).isEqualTo(18_000);
        assertThat(entry.at("/jobPosting/title").asString()).isEqualTo("Java 后端开发工程师");
        assertThat(entry.at("/jobPosting/identifier/value").asString()).isEqualTo(vacancy.toString());
        assertThat(entry.at("/jobPosting/hiringOrganization/name").asString()).isEqualTo("万岗示例单位（演示）");
        assertThat(entry.toString()).doesNotContain("SECRET-7").doesNotContain(employer.account());
    }

    @Test
    void tellsEveryStepAndOnlyTheNewest() {
        var employer = aVerifiedEmployer();
        var follower = following();
        var changed = employer.publishes(aVacancy().form());
        var withdrawn = employer.publishes(aVacancy().form());
        var filled = employer.publishes(aVacancy().form());
        var draft = employer.drafts(aVacancy().form());
        employer.api().put(at(changed), aVacancy().titled("架构师").form(), changed.etag());
        employer.api().move(at(withdrawn) + "/withdrawal", "{\"reason\":\"只说给专员\"}", withdrawn.etag());
        employer.api().move(at(filled) + "/filling", null, filled.etag());

        follower.await(filled.id("/vacancyId"), is("CLOSED"));

        assertThat(follower.entries())
                .extracting(entry -> entry.get("change").asString())
                .as("one entry for each, in the order of the last changes")
                .endsWith("CHANGED", "CLOSED", "CLOSED");
        assertThat(follower.of(id(changed)).at("/jobPosting/title").asString()).isEqualTo("架构师");
        assertThat(follower.of(id(withdrawn)).get("reason").asString()).isEqualTo("WITHDRAWN");
        assertThat(follower.of(id(withdrawn)).propertyNames())
                .containsExactlyInAnyOrder("change", "id", "version", "changedAt", "reason");
        assertThat(follower.of(id(filled)).get("reason").asString()).isEqualTo("FILLED");
        assertThat(follower.newest()).doesNotContainKey(id(draft));
    }

    @Test
    void aSuspensionClosesAndItsEndOpensAgain() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var follower = following();

        employer.suspended();
        assertThat(follower.await(vacancy, is("CLOSED")).get("reason").asString())
                .isEqualTo("EMPLOYER_SUSPENDED");
        employer.verified();
        follower.await(vacancy, is("PUBLISHED"));
    }

    @Test
    void anotherNameOfTheEmployerIsAChangeOfItsVacancies() {
        var employer = aVerifiedEmployer();
        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        var follower = following();
        var code = employer.read().text("/creditCode");

        var renamed = employer.api()
                .put(
                        "/api/employers/" + employer.id(),
                        REGISTRATION.formatted(code, "310105005").replace("示例单位", "更名单位"),
                        employer.read().etag());

        assertThat(renamed.status()).as(renamed.toString()).isEqualTo(200);
        assertThat(follower.await(vacancy, is("CHANGED"))
                        .at("/jobPosting/hiringOrganization/name")
                        .asString())
                .isEqualTo("万岗更名单位（演示）");
    }

    @Test
    void whatIsImportedIsToldPageByPage() {
        var employer = aVerifiedEmployer();
        var follower = following(100);
        var receipts = imports(employer, 730).lines();

        var told = receipts.subList(0, 730).stream()
                .map(receipt -> receipt.get("vacancyId").asString())
                .toList();
        follower.await(told.getLast(), is("PUBLISHED"));

        assertThat(follower.newest()).containsKeys(told.toArray(String[]::new));
        assertThat(follower.entries())
                .extracting(entry -> entry.get("id").asString())
                .doesNotHaveDuplicates();
    }

    @Test
    void aSnapshotAndTheFeedAfterItAreTheState() {
        var employer = aVerifiedEmployer();
        var early = employer.publishes(aVacancy().form());
        var follower = following();
        var late = employer.publishes(aVacancy().form()).id("/vacancyId");
        employer.api().move(at(early) + "/filling", null, early.etag());
        follower.await(early.id("/vacancyId"), is("CLOSED"));
        follower.await(late, is("PUBLISHED"));

        var open = follower.newest().values().stream()
                .filter(entry -> !entry.get("change").asString().equals("CLOSED"))
                .collect(Collectors.toMap(
                        entry -> UUID.fromString(entry.get("id").asString()),
                        entry -> entry.get("version").asLong()));

        assertThat(open).isEqualTo(openInTheDatabase());
        assertThat(FeedFollower.fromSnapshot(asOfficerOf(), 1000).newest().keySet())
                .isEqualTo(open.keySet().stream().map(UUID::toString).collect(Collectors.toSet()));
    }

    @Test
    void theBeginningOfTheFeedIsTheStateToo() {
        aVerifiedEmployer().publishes(aVacancy().form());
        following().follow();
        assertThat(fromTheBeginning().keySet())
                .containsAll(openInTheDatabase().keySet().stream()
                        .map(UUID::toString)
                        .toList());
    }

    @Test
    void answersThatNothingHappened() throws IOException, InterruptedException {
        var employer = aVerifiedEmployer();
        var cursor = following().follow().cursor();
        var api = asOfficerOf();
        var path = FEED + "?since=" + cursor;
        var first = api.get(path);

        assertThat(status(api, path, first.etag())).isEqualTo(304);
        assertThat(first.header("Cache-Control")).contains("no-cache").contains("private");

        var vacancy = employer.publishes(aVacancy().form()).id("/vacancyId");
        following().await(vacancy, is("PUBLISHED"));
        assertThat(status(api, path, first.etag())).isEqualTo(200);
    }

    @Test
    void isCompressedForThoseWhoReadThat() throws IOException, InterruptedException {
        imports(aVerifiedEmployer(), 40);
        following().follow();
        for (var path : List.of(FEED, FEED + "/snapshot")) {
            var request = asOfficerOf()
                    .request(path)
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
            try (var body = new GZIPInputStream(answer.body())) {
                assertThat(body.readAllBytes()).isNotEmpty();
            }
        }
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
        var recent = employer.publishes(aVacancy().form());
        var open = employer.publishes(aVacancy().form());
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

    @Test
    void isForEmployersOfficersAndOperatorsPrograms() {
        for (var path : List.of(FEED, FEED + "/snapshot")) {
            assertThat(asNobody().get(path).status()).isEqualTo(401);
            assertThat(asJobseeker("someone").get(path).status()).isEqualTo(403);
            assertThat(asEmployer("partner").get(path).status()).isEqualTo(200);
            assertThat(withToken(TestTokens.service()).get(path).status()).isEqualTo(200);
        }
    }

    private FeedFollower following() {
        return following(1000);
    }

    private FeedFollower following(int limit) {
        return FeedFollower.fromSnapshot(asOfficerOf(), limit);
    }

    private Map<String, String> fromTheBeginning() {
        var changes = new HashMap<String, String>();
        var page = asOfficerOf().get(FEED + "?limit=3").json();
        take(page, changes);
        while (page.get("more").asBoolean()) {
            page = asOfficerOf()
                    .get(FEED + "?limit=200&since=" + page.get("nextCursor").asString())
                    .json();
            take(page, changes);
        }
        return changes;
    }

    private static void take(JsonNode page, Map<String, String> changes) {
        page.get("entries")
                .forEach(entry -> changes.put(
                        entry.get("id").asString(), entry.get("change").asString()));
    }

    private static Answer imports(TestEmployer employer, int count) {
        var lines = IntStream.range(0, count)
                .mapToObj(number -> Api.json(aVacancy().named("R" + number).form()))
                .collect(Collectors.joining("\n"));
        return employer.api().upload("/api/vacancies/import", "application/x-ndjson", lines);
    }

    private long generation() {
        return database.sql("SELECT generation FROM vacancy_feed_origin")
                .query(Long.class)
                .single();
    }

    private Map<UUID, Long> openInTheDatabase() {
        return database
                .sql("SELECT id, version FROM vacancy WHERE status = 'PUBLISHED'")
                .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    private static int status(Api api, String path, String etag) throws IOException, InterruptedException {
        var request = api.request(path).header("If-None-Match", etag).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static Predicate<JsonNode> is(String change) {
        return entry -> entry.get("change").asString().equals(change);
    }

    private static String at(Answer vacancy) {
        return "/api/vacancies/" + id(vacancy);
    }

    private static String id(Answer vacancy) {
        return vacancy.text("/vacancyId");
    }
}
