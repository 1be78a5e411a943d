package wangang.matching.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wangang.matching.engine.EngineConfiguration;
import wangang.matching.relevance.Depth;
import wangang.matching.vocabulary.VacancyKind;

class NearHitsTest {

    private static final JsonpMapper JSON = new Jackson3JsonpMapper(EngineConfiguration.documents());
    private static final VacancySearch ANYTHING = VacancySearch.forWords("客服");

    @Test
    void countsWhatHasNoneOfTheWordsOnceMore() {
        var counted = new NearHits(
                        ANYTHING, List.of(near("FULL_TIME", 0), near("FULL_TIME", 3.5), near("INTERNSHIP", 0)))
                .addedTo(counts(5, Map.of("FULL_TIME", 5L)));

        assertThat(counted.total()).isEqualTo(7);
        assertThat(counted.facets().get("kind"))
                .containsExactly(new SearchPage.Count("FULL_TIME", 6), new SearchPage.Count("INTERNSHIP", 1));
    }

    @Test
    void aFacetIsCountedWithoutItsOwnConditionAndTheTotalWithIt() {
        var interns = chosen(List.of(VacancyKind.INTERNSHIP));

        var near = new NearHits(interns, List.of(near("FULL_TIME", 0), near("INTERNSHIP", 0)));
        var counted = near.addedTo(counts(0, Map.of()));

        assertThat(near.admitted()).hasSize(1);
        assertThat(counted.total()).isEqualTo(1);
        assertThat(counted.facets().get("kind"))
                .extracting(SearchPage.Count::value)
                .contains("FULL_TIME", "INTERNSHIP");
    }

    /** The count of a value that the index left out is unknown: one more than unknown is not one. */
    @Test
    void aValueThatWasLeftOutIsNotShownAsOne() {
        var most = IntStream.range(0, VacancySearchRequests.FACET_VALUES)
                .boxed()
                .collect(Collectors.toMap(number -> "K" + number, number -> 2L));

        var counted = new NearHits(ANYTHING, List.of(near("FULL_TIME", 0))).addedTo(counts(60, most));

        assertThat(counted.facets().get("kind"))
                .extracting(SearchPage.Count::value)
                .doesNotContain("FULL_TIME");
        assertThat(counted.total()).isEqualTo(61);
    }

    @Test
    void fewerThanLookedForAreAll() {
        var hits = new NearHits(ANYTHING, List.of(near("FULL_TIME", 0)));

        assertThat(hits.areAllOf(new Depth(2, 2, 2))).isTrue();
        assertThat(hits.areAllOf(new Depth(1, 1, 1))).isFalse();
    }

    private static VacancySearch chosen(List<VacancyKind> kinds) {
        return new VacancySearch(
                "客服",
                List.of(),
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null,
                null,
                kinds,
                null,
                null,
                null,
                null,
                VacancySearch.Sort.RELEVANCE,
                false,
                true,
                false);
    }

    private static HitOrder.Counts counts(long total, Map<String, Long> kinds) {
        return new HitOrder.Counts(
                total,
                Map.of(
                        "kind",
                        kinds.entrySet().stream()
                                .map(kind -> new SearchPage.Count(kind.getKey(), kind.getValue()))
                                .toList()));
    }

    private static Hit<Void> near(String kind, double words) {
        return Hit.of(hit -> hit.index("vacancies")
                .id(UUID.randomUUID().toString())
                .score(words)
                .fields("kind", JsonData.of(List.of(kind), JSON)));
    }
}
