package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import wangang.matching.relevance.Neighbourhood;
import wangang.matching.relevance.Ranked;
import wangang.matching.relevance.Relevance;

/** By words and meaning together as far as its window reaches; behind that, what has the words, by their score. */
final class RelevanceOrder implements HitOrder {

    private final VacancySearch search;
    private final String words;
    private final Query conditions;
    private final Relevance relevance;
    private final Function<SearchRequest.Builder, SearchResponse<Void>> index;
    private @Nullable Neighbourhood near;
    private @Nullable Window window;
    private final Map<UUID, Double> scores = new HashMap<>();

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
        var ordered = window(counted);
        int end = Math.min(ordered.ranked().size(), from.window() + wanted);
        var hits = new ArrayList<Placed>();
        for (int place = Math.min(from.window(), end); place < end; place++) {
            var hit = ordered.ranked().get(place);
            boolean last = place + 1 == ordered.ranked().size();
            hits.add(new Placed(
                    hit.vacancy(), hit.employer(), last ? ordered.behind() : new Place(place + 1, List.of())));
        }
        boolean ends = end == ordered.ranked().size();
        return new Portion(hits, ends && ordered.everything(), counted ? ordered.counts() : null);
    }

    @Override
    public @Nullable Double score(UUID vacancy) {
        return scores.get(vacancy);
    }

    private Portion behind(Place from, int wanted) {
        var rest = VacancyQueries.wordsOnly(words, conditions, neighbourhood().vacancies());
        return new SortedOrder(search, rest, index).portion(from, wanted, false);
    }

    private Window window(boolean counted) {
        if (window == null) {
            var query = VacancyQueries.wordsOr(words, neighbourhood().vacancies(), conditions);
            var request = Relevance.columns(VacancySearchRequests.ordered(search, query, relevance.window()));
            if (counted) {
                VacancySearchRequests.counted(request, search);
            }
            var answer = index.apply(request);
            var hits = answer.hits().hits();
            var ranked = relevance.ranked(
                    neighbourhood(),
                    answer,
                    search.kinds().stream().map(Enum::name).toList(),
                    search.subdistricts());
            ranked.forEach(hit -> scores.put(hit.vacancy(), hit.score()));
            window = new Window(
                    ranked,
                    hits.size() < relevance.window(),
                    new Place(
                            Place.BEHIND,
                            hits.isEmpty() ? List.of() : hits.getLast().sort()),
                    counted ? SortedOrder.counts(answer) : null);
        }
        return window;
    }

    private Neighbourhood neighbourhood() {
        if (near == null) {
            var asked = relevance.meaning(words);
            near = relevance.neighbourhood(asked, index.apply(relevance.nearest(asked, conditions)));
        }
        return near;
    }
}
