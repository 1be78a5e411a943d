package wangang.matching.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;

/** One request to Elasticsearch. */
@FunctionalInterface
public interface EngineCall<T> {

    T run(ElasticsearchClient client) throws IOException;
}
