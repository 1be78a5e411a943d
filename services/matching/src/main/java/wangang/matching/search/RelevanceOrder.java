package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.relevance.Depth;
import wangang.matching.relevance.DocumentFields;
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

    /**
     * @param ranked best first
     * @param everything whether there is nothing behind it
     * @param behind where the order by words alone begins
     * @param counts of all hits, when asked for
     */
    private record Window(
            List<Ranked> ranked,
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
            return behind(from, wanted);
        }
        var first = narrow(counted);
        boolean shallow = from.window() + wanted <= first.ranked().size() || first.everything();
        var ranked = shallow ? first.ranked() : deepened(first, wide());
        var last = shallow ? first : wide();
        int begin = Math.min(from.window(), ranked.size());
        int end = Math.min(ranked.size(), begin + wanted);
        if (begin == end && !last.everything()) {
            var rest = behind(last.behind(), wanted);
            return new Portion(rest.hits(), rest.exhausted(), counted ? first.counts() : null);
        }
        var hits = new ArrayList<Placed>();
        for (int place = begin; place < end; place++) {
            boolean ends = !shallow && place + 1 == ranked.size();
            hits.add(new Placed(ranked.get(place), ends ? last.behind() : new Place(place + 1, List.of())));
        }
        return new Portion(hits, end == ranked.size() && last.everything(), counted ? first.counts() : null);
    }

    private Portion behind(Place from, int wanted) {
        var shown = nearest(relevance.wide());
        var rest = VacancyQueries.wordsOnly(words, conditions, shown);
        return new SortedOrder(search, rest, index).portion(from, wanted, false);
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

    /** Both are looked for at once: neither needs the other, and what the words mean must be read first. */
    private Window window(Depth depth, boolean counted) {
        var nearest = Beside.of(() -> near(depth));
        var request = DocumentFields.ordering(
                VacancySearchRequests.ordered(search, VacancyQueries.withWords(words, conditions), depth.words()));
        if (counted) {
            VacancySearchRequests.counted(request, search);
        }
        var byWords = index.apply(request);
        var hits = byWords.hits().hits();
        var near = nearest.get();
        return new Window(
                relevance.ranked(words, Stream.concat(hits.stream(), near.admitted())),
                hits.size() < depth.words() && near.areAllOf(depth),
                new Place(
                        Place.BEHIND,
                        hits.isEmpty() ? List.of() : hits.getLast().sort()),
                counted ? near.addedTo(SortedOrder.counts(byWords)) : null);
    }

    private NearHits near(Depth depth) {
        var request = NearHits.request(search, words, nearest(depth), depth);
        return new NearHits(search, index.apply(request).hits().hits());
    }

    private Query nearest(Depth depth) {
        return relevance.nearest(words, conditions, depth, search.wide());
    }
}
