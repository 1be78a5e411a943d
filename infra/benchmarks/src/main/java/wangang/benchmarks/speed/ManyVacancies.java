package wangang.benchmarks.speed;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import wangang.benchmarks.measuring.Bulk;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.benchmarks.twosided.postings.Posting;
import wangang.benchmarks.twosided.systems.JudgedIndex;
import wangang.matching.document.Documents;
import wangang.matching.engine.EngineConfiguration;

/** The real postings as often as it takes, with ids of their own: once as vacancies, once as plain title and text. */
final class ManyVacancies {

    static final String PRODUCT = "many-vacancies";
    static final String PLAIN = "many-plain";

    private static final int PORTION = 2_000;
    private static final JsonMapper JSON = EngineConfiguration.documents();

    private ManyVacancies() {}

    static void fill(ElasticsearchClient client, List<Posting> postings, int count) {
        try (var mapping =
                Objects.requireNonNull(Documents.class.getResourceAsStream("/wangang/matching/vacancies.json"))) {
            client.indices()
                    .create(create -> create.index(PRODUCT)
                            .settings(settings -> settings.numberOfShards("1").numberOfReplicas("0"))
                            .mappings(mappings -> mappings.withJson(mapping)));
            client.indices()
                    .create(create -> create.index(PLAIN)
                            .settings(settings -> settings.numberOfShards("1").numberOfReplicas("0"))
                            .mappings(mappings -> mappings.properties("title", title -> title.text(text -> text))
                                    .properties("text", body -> body.text(text -> text))));
            var documents = postings.stream()
                    .map(posting ->
                            (ObjectNode) JSON.valueToTree(ShippedParts.DOCUMENTS.vacancy(JudgedIndex.event(posting))))
                    .toList();
            for (int from = 0; from < count; from += PORTION) {
                write(client, documents, from, Math.min(count, from + PORTION));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(ElasticsearchClient client, List<ObjectNode> documents, int from, int to)
            throws IOException {
        var product = new ArrayList<BulkOperation>();
        var plain = new ArrayList<BulkOperation>();
        for (int number = from; number < to; number++) {
            var id = id("vacancy", number);
            var document = documents
                    .get(number % documents.size())
                    .deepCopy()
                    .put("vacancyId", id)
                    .put("employerId", id("employer", number));
            var words = JSON.createObjectNode();
            words.set("title", document.path("title"));
            words.set("text", document.path("text"));
            product.add(BulkOperation.of(
                    bulk -> bulk.index(one -> one.index(PRODUCT).id(id).document(document))));
            plain.add(BulkOperation.of(
                    bulk -> bulk.index(one -> one.index(PLAIN).id(id).document(words))));
        }
        Bulk.write(client, PRODUCT, product);
        Bulk.write(client, PLAIN, plain);
    }

    private static String id(String what, int number) {
        return UUID.nameUUIDFromBytes((what + " " + number).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
