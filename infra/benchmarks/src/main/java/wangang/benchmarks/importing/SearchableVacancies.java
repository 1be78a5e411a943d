package wangang.benchmarks.importing;

import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.SearchServer;
import wangang.localstack.parts.Waiting;

/** What the platform's index holds of an employer. */
final class SearchableVacancies {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SearchServer server;

    SearchableVacancies(SearchServer server) {
        this.server = server;
    }

    /** Until exactly so many published ones are found; looks every 100 ms. */
    void await(String employer, int count) {
        if (!Waiting.until(() -> count(employer) == count, () -> true, PATIENCE)) {
            throw new BenchmarkFailure(
                    "After two minutes %d instead of %d vacancies are searchable.".formatted(count(employer), count),
                    null);
        }
    }

    private long count(String employer) {
        return server.send("GET", "/vacancies/_count", query(employer))
                .path("count")
                .asLong(0);
    }

    /** The documents as the platform wrote them. */
    List<JsonNode> documents(String employer, int most) {
        return server.send("GET", "/vacancies/_search?size=" + most, query(employer))
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> hit.path("_source"))
                .toList();
    }

    private static String query(String employer) {
        return """
                {"query": {"bool": {"filter": [
                    {"term": {"employerId": "%s"}}, {"term": {"status": "PUBLISHED"}}]}}}
                """.formatted(employer);
    }
}
