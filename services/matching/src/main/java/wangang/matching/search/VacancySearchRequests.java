package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.DistanceUnit;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.GeoPosition;

/** Builds the requests of a search: order, facets, highlighting. Needs no container. */
public final class VacancySearchRequests {

    static final List<String> FACETS = List.of("kind", "subdistrict", "degree", "employerKind");

    /** At most so many values of a facet are counted. */
    static final int FACET_VALUES = 30;

    private static final int FRAGMENTS = 2;
    private static final int FRAGMENT_SIZE = 80;

    private VacancySearchRequests() {}

    /** Everything but where to search and what of the documents to fetch. */
    public static SearchRequest.Builder ordered(VacancySearch search, Query query, int size) {
        var builder = unfaceted(search, query, size);
        var conditions = VacancyQueries.facetConditions(search, "");
        if (!conditions.isEmpty()) {
            builder.postFilter(all(conditions));
        }
        return builder;
    }

    /** The same whatever kinds and subdistricts are chosen. */
    static SearchRequest.Builder unfaceted(VacancySearch search, Query query, int size) {
        return new SearchRequest.Builder()
                .query(
                        search.effectiveSort() == VacancySearch.Sort.TRAVEL
                                ? TravelQueries.soonest(query, search)
                                : query)
                .size(size)
                .sort(sort(search))
                .trackScores(search.effectiveSort() == VacancySearch.Sort.RELEVANCE)
                .trackTotalHits(total -> total.enabled(false));
    }

    /** These vacancies as a page shows them: highlighted, without the long text and the columns. */
    public static SearchRequest.Builder shown(VacancySearch search, List<UUID> vacancies) {
        var words = search.q();
        var builder = new SearchRequest.Builder()
                .query(VacancyQueries.ids(vacancies))
                .size(vacancies.size())
                .source(source -> source.filter(filter -> filter.excludes(VacancyDocument.NOT_SHOWN)));
        return words == null ? builder : builder.highlight(highlight(words));
    }

    /** Also counts the hits, in all and by facet. */
    static void counted(SearchRequest.Builder request, VacancySearch search) {
        request.trackTotalHits(total -> total.enabled(true)).aggregations(facets(search));
    }

    /** Of each facet the counts without that facet's own condition, so that its other values can be chosen. */
    private static Map<String, Aggregation> facets(VacancySearch search) {
        var facets = new LinkedHashMap<String, Aggregation>();
        for (var facet : FACETS) {
            var others = all(VacancyQueries.facetConditions(search, facet));
            facets.put(
                    facet,
                    Aggregation.of(aggregation -> aggregation
                            .filter(others)
                            .aggregations(
                                    "values",
                                    values -> values.terms(
                                            terms -> terms.field(facet).size(FACET_VALUES)))));
        }
        return facets;
    }

    private static List<SortOptions> sort(VacancySearch search) {
        var newest = field("publishedAt", SortOrder.Desc);
        var identity = field("vacancyId", SortOrder.Asc);
        return switch (search.effectiveSort()) {
            case RELEVANCE ->
                List.of(SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))), newest, identity);
            case DATE -> List.of(newest, identity);
            case PAY ->
                List.of(
                        SortOptions.of(sort -> sort.field(field -> field.field("payMonthlyMax")
                                .order(SortOrder.Desc)
                                .missing(FieldValue.of(-1)))),
                        newest,
                        identity);
            case DISTANCE -> List.of(distance(search.near()), newest, identity);
            case TRAVEL ->
                List.of(
                        SortOptions.of(sort -> sort.score(score -> score.order(SortOrder.Desc))),
                        distance(search.near()),
                        newest,
                        identity);
        };
    }

    private static SortOptions distance(@org.jspecify.annotations.Nullable GeoPosition near) {
        if (near == null) {
            throw new IllegalArgumentException("distance from where?");
        }
        return SortOptions.of(sort -> sort.geoDistance(distance -> distance.field("location")
                .location(at -> at.latlon(point -> point.lat(near.lat()).lon(near.lon())))
                .order(SortOrder.Asc)
                .unit(DistanceUnit.Kilometers)));
    }

    private static SortOptions field(String name, SortOrder order) {
        return SortOptions.of(sort -> sort.field(field -> field.field(name).order(order)));
    }

    private static Query all(List<Query> conditions) {
        return Query.of(query -> query.bool(bool -> bool.filter(conditions)));
    }

    private static Highlight highlight(String words) {
        return Highlight.of(highlight -> highlight
                .highlightQuery(VacancyQueries.words(words))
                .encoder(HighlighterEncoder.Html)
                .preTags("<em>")
                .postTags("</em>")
                .fields("title", field -> field.numberOfFragments(0))
                .fields("text", field -> field.numberOfFragments(FRAGMENTS).fragmentSize(FRAGMENT_SIZE)));
    }
}
