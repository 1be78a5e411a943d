package wangang.matching.search;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import wangang.matching.relevance.Relevance;

/** Which order a search asks for. Needs no container. */
public final class SearchOrder {

    private SearchOrder() {}

    /** @param index answers a request that says everything but where to search */
    static HitOrder of(
            VacancySearch search,
            LocalDate today,
            LeftOut leftOut,
            Relevance relevance,
            Function<SearchRequest.Builder, SearchResponse<Void>> index) {
        var words = search.q();
        return words != null && search.effectiveSort() == VacancySearch.Sort.RELEVANCE
                ? new RelevanceOrder(search, words, VacancyQueries.conditions(search, today, leftOut), relevance, index)
                : new SortedOrder(search, VacancyQueries.of(search, today, leftOut), index);
    }

    /** The first hits as a user gets them, but for the limit on hits of one employer; for measuring. */
    public static List<UUID> first(
            int most,
            VacancySearch search,
            LocalDate today,
            Relevance relevance,
            Function<SearchRequest.Builder, SearchResponse<Void>> index) {
        var order = of(search, today, LeftOut.ofEmployers(List.of()), relevance, index);
        var found = new ArrayList<UUID>();
        var place = HitOrder.Place.START;
        boolean exhausted = false;
        while (!exhausted && found.size() < most) {
            var portion = order.portion(place, most - found.size(), false);
            for (var hit : portion.hits()) {
                found.add(hit.hit().vacancy());
                place = hit.next();
            }
            exhausted = portion.exhausted();
        }
        return found;
    }

    /** The hits a first page is made of, counted as it counts them; for measuring. */
    public static List<UUID> firstPage(
            int wanted,
            VacancySearch search,
            LocalDate today,
            Relevance relevance,
            Function<SearchRequest.Builder, SearchResponse<Void>> index) {
        return of(search, today, LeftOut.ofEmployers(List.of()), relevance, index)
                .portion(HitOrder.Place.START, wanted, true)
                .hits()
                .stream()
                .map(placed -> placed.hit().vacancy())
                .toList();
    }
}
