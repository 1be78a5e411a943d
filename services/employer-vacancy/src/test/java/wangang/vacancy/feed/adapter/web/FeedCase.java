package wangang.vacancy.feed.adapter.web;

import static wangang.vacancy.testing.VacancyBuilder.aVacancy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import wangang.testsupport.http.Answer;
import wangang.testsupport.http.Api;
import wangang.vacancy.testing.FeedFollower;
import wangang.vacancy.testing.ServiceIT;
import wangang.vacancy.testing.TestEmployer;

/** A partner in a database of its own: snapshots of what all the other tests leave would take minutes. */
@TestPropertySource(properties = "wangang.vacancy.feed.forgetting-every=2h")
abstract class FeedCase extends ServiceIT {

    static final String FEED = "/api/feed/vacancies";

    final FeedFollower following() {
        return following(1000);
    }

    final FeedFollower following(int limit) {
        return FeedFollower.fromSnapshot(asOfficerOf(), limit);
    }

    final Map<String, String> fromTheBeginning() {
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

    static void take(JsonNode page, Map<String, String> changes) {
        page.get("entries")
                .forEach(entry -> changes.put(
                        entry.get("id").asString(), entry.get("change").asString()));
    }

    static Answer imports(TestEmployer employer, int count) {
        var lines = IntStream.range(0, count)
                .mapToObj(number -> Api.json(aVacancy().named("R" + number).form()))
                .collect(Collectors.joining("\n"));
        return employer.api().upload("/api/vacancies/import", "application/x-ndjson", lines);
    }

    static Predicate<JsonNode> is(String change) {
        return entry -> entry.get("change").asString().equals(change);
    }

    static String at(Answer vacancy) {
        return "/api/vacancies/" + id(vacancy);
    }

    static String id(Answer vacancy) {
        return vacancy.text("/vacancyId");
    }
}
