package wangang.vacancy.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import wangang.testsupport.http.Api;

/** A partner that keeps up with the feed and remembers the newest entry of each vacancy. */
public final class FeedFollower {

    private final Api api;
    private final int limit;
    private final Map<String, JsonNode> newest = new LinkedHashMap<>();
    private final List<JsonNode> entries = new ArrayList<>();
    private String cursor;

    private FeedFollower(Api api, int limit, String cursor) {
        this.api = api;
        this.limit = limit;
        this.cursor = cursor;
    }

    /** From what is open now. */
    public static FeedFollower fromSnapshot(Api api, int limit) {
        var answer = api.get("/api/feed/vacancies/snapshot");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var lines = answer.lines();
        var follower =
                new FeedFollower(api, limit, lines.getFirst().get("cursor").asString());
        lines.subList(1, lines.size() - 1).forEach(follower::take);
        assertThat(lines.getLast().get("complete").asBoolean()).isTrue();
        assertThat(lines.getLast().get("count").asInt()).isEqualTo(lines.size() - 2);
        follower.entries.clear();
        return follower;
    }

    public String cursor() {
        return cursor;
    }

    /** All entries since the snapshot, in order. */
    public List<JsonNode> entries() {
        return entries;
    }

    /** The newest entry of each vacancy that was told. */
    public Map<String, JsonNode> newest() {
        return newest;
    }

    public FeedFollower follow() {
        boolean more = true;
        while (more) {
            var answer = api.get("/api/feed/vacancies?since=" + cursor + "&limit=" + limit);
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            var page = answer.json();
            assertThat(page.get("entries").size()).isLessThanOrEqualTo(limit);
            page.get("entries").forEach(this::take);
            cursor = page.get("nextCursor").asString();
            more = page.get("more").asBoolean();
            assertThat(answer.header("Link").contains("since=" + cursor)).isEqualTo(more);
        }
        return this;
    }

    /** The newest entry once it fits; entries come after all transactions that began earlier. */
    public JsonNode await(Object vacancy, Predicate<JsonNode> fitting) {
        var id = vacancy.toString();
        Awaitility.await("the feed tells of " + id)
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    follow();
                    var entry = newest.get(id);
                    return entry != null && fitting.test(entry);
                });
        return of(id);
    }

    /** The newest entry of a vacancy that was told. */
    public JsonNode of(Object vacancy) {
        return Objects.requireNonNull(newest.get(vacancy.toString()), () -> "nothing of " + vacancy);
    }

    private void take(JsonNode entry) {
        entries.add(entry);
        newest.put(entry.get("id").asString(), entry);
    }
}
