package wangang.benchmarks.texts;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import wangang.benchmarks.measuring.Bulk;
import wangang.benchmarks.relevance.Item;
import wangang.benchmarks.relevance.Run;
import wangang.benchmarks.relevance.Run.Hit;

/** The floor: Elasticsearch as it comes, standard analyzer, multi_match over title and text. */
final class PlainSearch {

    private static final int DEPTH = 1_000;

    private final ElasticsearchClient client;
    private final String index;

    private PlainSearch(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    static PlainSearch fill(ElasticsearchClient client, String index, List<Item> documents) {
        try {
            client.indices()
                    .create(create -> create.index(index)
                            .settings(settings -> settings.numberOfShards("1").numberOfReplicas("0"))
                            .mappings(mappings -> mappings.properties("title", title -> title.text(text -> text))
                                    .properties("text", body -> body.text(text -> text))));
            Bulk.write(
                    client,
                    index,
                    documents.stream()
                            .map(document -> BulkOperation.of(bulk -> bulk.index(
                                    one -> one.index(index).id(document.id()).document(Texts.of(document.text())))))
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new PlainSearch(client, index);
    }

    Run run(List<Item> queries) {
        var run = Run.of("floor");
        try {
            for (var query : queries) {
                var found = client.search(
                        search -> search.index(index)
                                .size(DEPTH)
                                .source(source -> source.fetch(false))
                                .query(asked -> asked.multiMatch(
                                        match -> match.query(query.text()).fields("title", "text"))),
                        Void.class);
                run.add(
                        query.id(),
                        found.hits().hits().stream()
                                .map(hit -> new Hit(
                                        Objects.requireNonNull(hit.id()), hit.score() == null ? 0 : hit.score()))
                                .toList());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return run;
    }
}
