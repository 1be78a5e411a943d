package wangang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import wangang.demodata.http.Answer;
import wangang.demodata.http.Call;

/** A partner that takes the snapshot and then follows the feed knows every open vacancy. */
class FeedAT {

    private static final String FEED = "/api/feed/vacancies";

    private final Platform platform = Platform.fromEnvironment();
    private final Employer partner = platform.newEmployer();
    private final Map<String, JsonNode> known = new LinkedHashMap<>();
    private String cursor = "";

    @Test
    void aPartnerFollowsFromTheSnapshotToTheClosing() {
        var employer = platform.newEmployer();
        var before = employer.publish(Tides.vacancy(Words.unique()));
        takeSnapshot();
        assertThat(changeOf(before)).isEqualTo("PUBLISHED");

        var after = employer.publish(Tides.vacancy(Words.unique()));
        awaitChange(after, "PUBLISHED");
        assertThat(postingOf(after).path("@type").asString("")).isEqualTo("JobPosting");
        var own = employer.send(
                Call.post("/api/vacancies/import", postingOf(after).toString())
                        .with("Content-Type", "application/ld+json"));
        assertThat(own.status()).as(own.body()).isEqualTo(200);
        assertThat(own.body()).contains("\"UNCHANGED\"");

        employer.withdrawAll();
        awaitChange(before, "CLOSED");
        awaitChange(after, "CLOSED");
    }

    @Test
    void nothingNewIsNotModifiedAndACutCursorIsRefused() {
        takeSnapshot();
        var answer = read(FEED + "?since=" + cursor);
        var again = partner.send(Call.get(FEED + "?since=" + cursor).with("If-None-Match", answer.header("ETag")));
        assertThat(again.status()).isIn(200, 304);

        var cut = partner.send(Call.get(FEED + "?since=" + cursor.substring(3)));
        assertThat(cut.status()).isEqualTo(400);
        assertThat(cut.code()).isEqualTo("feed/cursor-invalid");
        assertThat(platform.send(Call.get(FEED)).status()).isEqualTo(401);
    }

    private void takeSnapshot() {
        var lines = read(FEED + "/snapshot")
                .body()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(lines.getLast().path("complete").asBoolean(false)).isTrue();
        cursor = lines.getFirst().path("cursor").asString("");
        known.putAll(lines.subList(1, lines.size() - 1).stream()
                .map(line -> Map.entry(line.path("id").asString(""), line))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue)));
    }

    private void follow() {
        boolean more = true;
        while (more) {
            var page = read(FEED + "?since=" + cursor).json();
            page.path("entries").forEach(entry -> known.put(entry.path("id").asString(""), entry));
            cursor = page.path("nextCursor").asString("");
            more = page.path("more").asBoolean(false);
        }
    }

    private void awaitChange(String vacancy, String change) {
        Awaitility.await(vacancy + " is told as " + change)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    follow();
                    return changeOf(vacancy).equals(change);
                });
    }

    private String changeOf(String vacancy) {
        return entryOf(vacancy).path("change").asString("");
    }

    private JsonNode postingOf(String vacancy) {
        return entryOf(vacancy).path("jobPosting");
    }

    private JsonNode entryOf(String vacancy) {
        return known.getOrDefault(vacancy, JsonMapper.shared().createObjectNode());
    }

    private Answer read(String path) {
        var answer = partner.send(Call.get(path));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
