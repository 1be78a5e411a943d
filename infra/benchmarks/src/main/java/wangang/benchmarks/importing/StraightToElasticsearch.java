package wangang.benchmarks.importing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.measuring.SearchServer;
import wangang.demodata.http.Json;

/** An index with the mapping, analyzers and refresh interval of the platform's own; a bulk request per portion. */
final class StraightToElasticsearch implements Contender {

    static final String ROW = "straight to Elasticsearch";

    private static final String OURS = "vacancies";
    private static final String INDEX = "benchmark-vacancies";

    private final SearchServer server;
    private final List<String> bodies;

    /** @param documents as the platform made them of the same rows */
    StraightToElasticsearch(SearchServer server, List<JsonNode> documents) {
        this.server = server;
        this.bodies = Rows.portions(documents).stream()
                .map(StraightToElasticsearch::bulk)
                .toList();
    }

    @Override
    public List<Reading> run() {
        server.send("DELETE", "/" + INDEX + "?ignore_unavailable=true", null);
        server.send(
                "PUT",
                "/" + INDEX,
                Json.write(Map.of(
                        "mappings", server.mapping(OURS),
                        "settings",
                                Map.of(
                                        "number_of_shards", 1,
                                        "number_of_replicas", 0,
                                        "refresh_interval", server.setting(OURS, "index.refresh_interval")))));
        return List.of(new Reading(ROW, Stopwatch.time(() -> bodies.forEach(this::write))));
    }

    private void write(String body) {
        if (server.send("POST", "/" + INDEX + "/_bulk", body).path("errors").asBoolean(true)) {
            throw new BenchmarkFailure("Elasticsearch refused some of the rows.", null);
        }
    }

    private static String bulk(List<JsonNode> documents) {
        return documents.stream()
                .map(document -> """
                        {"index":{"_id":"%s","version":%d,"version_type":"external"}}
                        %s
                        """.formatted(
                                document.path("vacancyId").asString(),
                                document.path("version").asLong(),
                                Json.write(document)))
                .collect(Collectors.joining());
    }
}
