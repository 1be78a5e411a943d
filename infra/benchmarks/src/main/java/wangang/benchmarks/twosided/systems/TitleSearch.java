package wangang.benchmarks.twosided.systems;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wangang.benchmarks.relevance.Run.Hit;
import wangang.benchmarks.twosided.people.Graduate;
import wangang.matching.relevance.Relevance;
import wangang.matching.search.SearchOrder;
import wangang.matching.search.VacancySearch;
import wangang.matching.vocabulary.MajorCatalogue;

/**
 * The platform's search, each wished title typed in turn and the answers interleaved; who wishes none types the major.
 * No condition is set and no employer's hits are put off.
 */
final class TitleSearch implements RankingSystem {

    private final ElasticsearchClient client;
    private final JudgedIndex index;
    private final MajorCatalogue majors;
    private final Relevance relevance;
    private final LocalDate today;

    TitleSearch(
            ElasticsearchClient client,
            JudgedIndex index,
            MajorCatalogue majors,
            Relevance relevance,
            LocalDate today) {
        this.client = client;
        this.index = index;
        this.majors = majors;
        this.relevance = relevance;
        this.today = today;
    }

    @Override
    public List<Hit> answer(Graduate graduate) {
        var wishes = graduate.file().wishes();
        var typed = wishes == null
                ? List.of(majors.nameOf(graduate.file().education().majorCode()))
                : wishes.titles();
        var found = interleaved(typed.stream().map(this::search).toList());
        var hits = new ArrayList<Hit>();
        for (var posting : found) {
            hits.add(new Hit(posting, 1.0 / (hits.size() + 1)));
        }
        return hits.subList(0, Math.min(DEPTH, hits.size()));
    }

    static Set<String> interleaved(List<List<String>> answers) {
        var all = new LinkedHashSet<String>();
        int longest = answers.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < longest; place++) {
            for (var answer : answers) {
                if (place < answer.size()) {
                    all.add(answer.get(place));
                }
            }
        }
        return all;
    }

    private List<String> search(String words) {
        var search = VacancySearch.forWords(words);
        return SearchOrder.first(DEPTH, search, today, relevance, this::answer).stream()
                .map(index::posting)
                .toList();
    }

    private SearchResponse<Void> answer(SearchRequest.Builder request) {
        try {
            return client.search(request.index(JudgedIndex.NAME).build(), Void.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
