package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import wangang.matching.relevance.Depth;
import wangang.matching.relevance.DocumentFields;

/** What was found by meaning, and what that adds to the counts of what was found by words. */
final class NearHits {

    /** The index looks for as many on each of its shards; more shards than these lose some of the farther ones. */
    private static final int SHARDS = 10;

    private static final int MOST = 10_000;

    private final List<String> kinds;
    private final List<String> subdistricts;
    private final List<Hit<Void>> hits;

    NearHits(VacancySearch search, List<Hit<Void>> hits) {
        this.kinds = search.kinds().stream().map(Enum::name).toList();
        this.subdistricts = search.subdistricts();
        this.hits = List.copyOf(hits);
    }

    /** Asks for them whatever facets are chosen, since each facet is counted without its own. */
    static SearchRequest.Builder request(VacancySearch search, String words, Query nearest, Depth depth) {
        var query = VacancyQueries.scoredByWords(nearest, words);
        int most = Math.min(MOST, depth.neighbours() * SHARDS);
        return DocumentFields.orderingAnd(
                VacancySearchRequests.unfaceted(search, query, most),
                VacancySearchRequests.FACETS.stream()
                        .map(VacancySearchRequests::column)
                        .toList());
    }

    /** Whether nothing else means enough alike. */
    boolean areAllOf(Depth depth) {
        return hits.size() < depth.neighbours();
    }

    /** Those with the kinds and in the subdistricts that are searched for. */
    Stream<Hit<Void>> admitted() {
        return hits.stream().filter(hit -> isAdmitted(hit, ""));
    }

    /** Those that have none of the words are added; the others were counted by them. */
    HitOrder.Counts addedTo(HitOrder.Counts byWords) {
        var besides = hits.stream().filter(hit -> !hasWords(hit)).toList();
        var facets = new HashMap<String, List<SearchPage.Count>>();
        byWords.facets().forEach((facet, counts) -> facets.put(facet, added(facet, counts, besides)));
        long total = byWords.total()
                + besides.stream().filter(hit -> isAdmitted(hit, "")).count();
        return new HitOrder.Counts(total, Map.copyOf(facets));
    }

    private List<SearchPage.Count> added(String facet, List<SearchPage.Count> counts, List<Hit<Void>> besides) {
        var all = new HashMap<String, Long>();
        counts.forEach(count -> all.put(count.value(), count.count()));
        boolean complete = counts.size() < VacancySearchRequests.FACET_VALUES;
        besides.stream()
                .filter(hit -> isAdmitted(hit, facet))
                .flatMap(hit -> DocumentFields.values(hit, VacancySearchRequests.column(facet)))
                .filter(value -> complete || all.containsKey(value))
                .forEach(value -> all.merge(value, 1L, Long::sum));
        return all.entrySet().stream()
                .map(entry -> new SearchPage.Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(SearchPage.Count::count)
                        .reversed()
                        .thenComparing(SearchPage.Count::value))
                .limit(VacancySearchRequests.FACET_VALUES)
                .toList();
    }

    private static boolean hasWords(Hit<Void> hit) {
        return hit.score() != null && hit.score() > 0;
    }

    private boolean isAdmitted(Hit<Void> hit, String exceptFacet) {
        return isAmong(kinds, "kind", hit, exceptFacet) && isAmong(subdistricts, "subdistrict", hit, exceptFacet);
    }

    private static boolean isAmong(List<String> chosen, String facet, Hit<Void> hit, String exceptFacet) {
        return chosen.isEmpty() || facet.equals(exceptFacet) || chosen.contains(DocumentFields.value(hit, facet));
    }
}
