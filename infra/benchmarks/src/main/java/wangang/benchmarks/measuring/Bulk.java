package wangang.benchmarks.measuring;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.util.List;

/** Fills an index in portions. */
public final class Bulk {

    private static final int PORTION = 500;

    private Bulk() {}

    /**
     * Returns when all can be found.
     *
     * @throws BenchmarkFailure when one is refused
     */
    public static void write(ElasticsearchClient client, String index, List<BulkOperation> operations)
            throws IOException {
        for (int from = 0; from < operations.size(); from += PORTION) {
            var portion = operations.subList(from, Math.min(operations.size(), from + PORTION));
            var answer = client.bulk(bulk -> bulk.operations(portion));
            if (answer.errors()) {
                throw new BenchmarkFailure(
                        "Elasticsearch refused a document: "
                                + answer.items().stream()
                                        .map(item -> String.valueOf(item.error()))
                                        .filter(error -> !error.equals("null"))
                                        .findFirst()
                                        .orElse(""),
                        null);
            }
        }
        client.indices().refresh(refresh -> refresh.index(index));
    }
}
