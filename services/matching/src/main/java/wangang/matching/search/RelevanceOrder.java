package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.matching.relevance.Depth;
import wangang.matching.relevance.Neighbourhood;
import wangang.matching.relevance.Ranked;
import wangang.matching.relevance.Relevance;

/**
 * By words and meaning together: a narrow window, which is quick and what most people see; behind it the rest of a wide
 * one; behind that, what has the words, by their score. The same place gives the same hits in the same snapshot.
 */
final class RelevanceOrder implements HitOrder {

    private final VacancySearch search;
    private final String words;
    private final Query conditions;
    private final Relevance relevance;
    private final Function<SearchRequest.Builder, SearchResponse<Void>> index;
    private @Nullable Window narrow;
    private @Nullable Window wide;
    private final Map<UUID, Ranked> known = new HashMap<>();

    /**
     * @param ranked best first
     * @param near those of them, and of other facets, that were found by meaning
     * @param everything whether there is nothing behind it
     * @param behind where the order by words alone begins
     * @param counts of all hits, when asked for
     */
    private record Window(
            List<Ranked> ranked,
            List<UUID> near,
            boolean everything,
            Place behind,
            @Nullable Counts counts) {}

    /** @param conditions all but the words and the facets' own */
    RelevanceOrder(
            VacancySearch search,
            String words,
            Query conditions,
            Relevance relevance,
            Function<SearchRequest.Builder, SearchResponse<Void>> index) {
        this.search = search;
        this.words = words;
        this.conditions = conditions;
        this.relevance = relevance;
        this.index = index;
    }

    @Override
    public Portion portion(Place from, int wanted, boolean counted) {
        if (from.window() == Place.BEHIND) {
            var rest = VacancyQueries.wordsOnly(words, conditions, wide().near());
            return new SortedOrder(search, rest, index).portion(from, wanted, false);
        }
        var first = narrow(counted);
        boolean shallow = from.window() + wanted <= first.ranked().size() || first.everything();
        var ranked = shallow ? first.ranked() : deepened(first, wide());
        var last = shallow ? first : wide();
        int end = Math.min(ranked.size(), from.window() + wanted);
        var hits = new ArrayList<Placed>();
        for (int place = Math.min(from.window(), end); place < end; place++) {
            var hit = ranked.get(place);
            boolean ends = !shallow && place + 1 == ranked.size();
            hits.add(new Placed(hit.vacancy(), hit.employer(), ends ? last.behind() : new Place(place + 1, List.of())));
        }
        return new Portion(hits, end == ranked.size() && last.everything(), counted ? first.counts() : null);
    }

    @Override
    public @Nullable Ranked due(UUID vacancy) {
        return known.get(vacancy);
    }

    /** What a wide window finds besides comes after what a narrow one has shown, whatever its score. */
    private static List<Ranked> deepened(Window first, Window wide) {
        var all = new LinkedHashMap<UUID, Ranked>();
        first.ranked().forEach(hit -> all.put(hit.vacancy(), hit));
        wide.ranked().forEach(hit -> all.putIfAbsent(hit.vacancy(), hit));
        return List.copyOf(all.values());
    }

    private Window narrow(boolean counted) {
        if (narrow == null) {
            narrow = window(relevance.narrow(), counted);
        }
        return narrow;
    }

    private Window wide() {
        if (wide == null) {
            wide = window(relevance.wide(), false);
        }
        return wide;
    }

    private Window window(Depth depth, boolean counted) {
        var near = neighbourhood(depth);
        var query = VacancyQueries.wordsOr(words, near.vacancies(), conditions);
        var request = Relevance.columns(VacancySearchRequests.ordered(search, query, depth.words()));
        if (counted) {
            VacancySearchRequests.counted(request, search);
        }
        var answer = index.apply(request);
        var hits = answer.hits().hits();
        var kinds = search.kinds().stream().map(Enum::name).toList();
        var ranked = relevance.ranked(near, answer, kinds, search.subdistricts());
        ranked.forEach(hit -> known.putIfAbsent(hit.vacancy(), hit));
        return new Window(
                ranked,
                near.vacancies(),
                hits.size() < depth.words() && near.isWhole(),
                new Place(
                        Place.BEHIND,
                        hits.isEmpty() ? List.of() : hits.getLast().sort()),
                counted ? SortedOrder.counts(answer) : null);
    }

    private Neighbourhood neighbourhood(Depth depth) {
        var asked = relevance.meaning(words);
        return relevance.neighbourhood(
                asked, index.apply(relevance.nearest(asked, conditions, depth)), depth, search.wide());
    }
}
