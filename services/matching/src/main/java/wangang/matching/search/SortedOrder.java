package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import wangang.matching.relevance.DocumentFields;
import wangang.matching.relevance.Matched;
import wangang.matching.relevance.Ranked;

/** An order that the index keeps itself: by date, pay, distance, or the score of the words. */
final class SortedOrder implements HitOrder {

    private final VacancySearch search;
    private final Query query;
    private final Function<SearchRequest.Builder, SearchResponse<Void>> index;

    SortedOrder(VacancySearch search, Query query, Function<SearchRequest.Builder, SearchResponse<Void>> index) {
        this.search = search;
        this.query = query;
        this.index = index;
    }

    @Override
    public Portion portion(Place from, int wanted, boolean counted) {
        var request = DocumentFields.identity(VacancySearchRequests.ordered(search, query, wanted));
        if (!from.after().isEmpty()) {
            request.searchAfter(from.after());
        }
        if (counted) {
            VacancySearchRequests.counted(request, search);
        }
        var answer = index.apply(request);
        var hits = answer.hits().hits();
        return new Portion(
                hits.stream()
                        .map(hit -> new Placed(
                                new Ranked(
                                        DocumentFields.vacancy(hit),
                                        DocumentFields.employer(hit),
                                        null,
                                        search.q() == null ? null : Matched.WORDS),
                                new Place(Place.BEHIND, hit.sort())))
                        .toList(),
                hits.size() < wanted,
                counted ? counts(answer) : null);
    }

    static Counts counts(SearchResponse<Void> answer) {
        var facets = new LinkedHashMap<String, List<SearchPage.Count>>();
        for (var facet : VacancySearchRequests.FACETS) {
            var filtered = answer.aggregations().get(facet);
            if (filtered != null) {
                var values =
                        Objects.requireNonNull(filtered.filter().aggregations().get("values"));
                facets.put(
                        facet,
                        values.sterms().buckets().array().stream()
                                .map(bucket -> new SearchPage.Count(bucket.key().stringValue(), bucket.docCount()))
                                .toList());
            }
        }
        return new Counts(Objects.requireNonNull(answer.hits().total()).value(), Map.copyOf(facets));
    }
}
