package wangang.benchmarks.twosided.systems;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import wangang.benchmarks.measuring.BenchmarkFailure;
import wangang.benchmarks.twosided.postings.Posting;
import wangang.matching.document.Documents;
import wangang.matching.document.VacancyDocument;
import wangang.matching.document.VacancyEvent;
import wangang.matching.engine.EngineConfiguration;

/** The postings as the platform indexes them: import item, event, document, the product's own mapping. */
public final class JudgedIndex {

    /** As the service's settings call it without a prefix. */
    public static final String NAME = "vacancies";

    private static final String MAPPING = "/wangang/matching/vacancies.json";
    private static final int PORTION = 500;
    private static final Instant PUBLISHED = Instant.parse("2026-11-02T01:00:00Z");
    private static final JsonMapper EVENTS = EngineConfiguration.documents();

    private final Map<UUID, String> postings = new LinkedHashMap<>();

    private JudgedIndex() {}

    /** Creates and fills it; returns when all can be found. */
    public static JudgedIndex fill(ElasticsearchClient client, List<Posting> postings, Documents documents) {
        var index = new JudgedIndex();
        try (var mapping = Objects.requireNonNull(Documents.class.getResourceAsStream(MAPPING), MAPPING)) {
            client.indices()
                    .create(create -> create.index(NAME)
                            // One segment, in the order of the postings: ties at the depth then fall alike every time.
                            .settings(settings -> settings.numberOfShards("1")
                                    .numberOfReplicas("0")
                                    .refreshInterval(time -> time.time("-1")))
                            .mappings(mappings -> mappings.withJson(mapping)));
            var operations = new ArrayList<BulkOperation>();
            for (var posting : postings) {
                var document = documents.vacancy(event(posting));
                index.postings.put(document.vacancyId(), posting.id());
                operations.add(operation(document));
            }
            write(client, operations);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return index;
    }

    /** The posting that a vacancy was made of. */
    public String posting(UUID vacancy) {
        return Objects.requireNonNull(postings.get(vacancy), "no posting became this vacancy");
    }

    /** As the employer service tells of it. Where the row names no employer, each row has one of its own. */
    public static VacancyEvent event(Posting posting) {
        var employer = posting.row().path("employer").asString("用人单位 " + posting.id());
        var data = new LinkedHashMap<String, Object>();
        data.put("vacancyId", id("vacancy " + posting.id()));
        data.put("employerId", id("employer " + employer));
        data.put("employerAccount", employer);
        data.put("employerName", employer);
        data.put("version", 1);
        data.put("status", VacancyDocument.OPEN);
        var terms = new LinkedHashMap<>(posting.item());
        // An import must state both and says “any” for postings that have no such field: the text knows better.
        terms.keySet().removeAll(List.of("majors", "audience"));
        data.put("terms", terms);
        data.put("publishedAt", PUBLISHED.toString());
        data.put("changedAt", PUBLISHED.toString());
        return EVENTS.convertValue(data, VacancyEvent.class);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static BulkOperation operation(VacancyDocument document) {
        return BulkOperation.of(bulk -> bulk.index(
                index -> index.index(NAME).id(document.vacancyId().toString()).document(document)));
    }

    private static void write(ElasticsearchClient client, List<BulkOperation> operations) throws IOException {
        for (int from = 0; from < operations.size(); from += PORTION) {
            var portion = operations.subList(from, Math.min(operations.size(), from + PORTION));
            if (client.bulk(bulk -> bulk.operations(portion)).errors()) {
                throw new BenchmarkFailure("Elasticsearch refused some of the postings.", null);
            }
        }
        client.indices().refresh(refresh -> refresh.index(NAME));
    }
}
