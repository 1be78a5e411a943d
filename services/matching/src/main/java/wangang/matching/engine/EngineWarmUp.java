package wangang.matching.engine;

import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.GeoLocation;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.mapping.TypeMapping;
import co.elastic.clients.elasticsearch._types.query_dsl.FunctionScore;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.OpenPointInTimeResponse;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.UpdateAliasesRequest;
import java.util.List;

/**
 * Initialises the client's classes on one thread. They refer to each other in circles: several threads that meet them
 * for the first time at once can wait for each other for ever.
 */
final class EngineWarmUp {

    private static final List<Class<?>> ENTRANCES = List.of(
            Query.class,
            FieldValue.class,
            FunctionScore.class,
            GeoLocation.class,
            SortOptions.class,
            Aggregation.class,
            Aggregate.class,
            Property.class,
            TypeMapping.class,
            ErrorResponse.class,
            SearchRequest.class,
            SearchResponse.class,
            MsearchRequest.class,
            MsearchResponse.class,
            GetResponse.class,
            BulkRequest.class,
            BulkResponse.class,
            OpenPointInTimeResponse.class,
            CreateIndexRequest.class,
            UpdateAliasesRequest.class,
            HealthResponse.class);

    private EngineWarmUp() {}

    static void run() {
        try {
            for (var entrance : ENTRANCES) {
                Class.forName(entrance.getName(), true, entrance.getClassLoader());
            }
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
        var request = SearchRequest.of(search -> search.query(query -> query.bool(bool ->
                        bool.filter(only -> only.term(term -> term.field("a").value("b")))))
                .size(1));
        if (!request.toString().contains("bool")) {
            throw new IllegalStateException("the search client writes no requests");
        }
    }
}
