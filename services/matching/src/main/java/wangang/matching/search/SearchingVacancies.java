package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.index.IndexSettings;
import wangang.matching.search.PageAssembly.Verdict;
import wangang.matching.state.Employers;
import wangang.platform.kernel.Outcome;
import wangang.platform.kernel.Rejection;

/** Searches the open vacancies, page by page over one snapshot of the index. */
@Service
public class SearchingVacancies {

    private static final int PER_EMPLOYER = 2;

    /** Bounds the cursor: with the rest it stays below the 8 KiB that an address may have. */
    private static final int MOST_DEFERRED = 100;

    private static final int DEEPEST = 10_000;
    private static final int MOST_SCANS = 5;
    private static final int OVER_FETCH = 20;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final Engine engine;
    private final Snapshots snapshots;
    private final IndexSettings indices;
    private final Employers employers;
    private final Clock clock;
    private final ZoneId zone;

    SearchingVacancies(
            Engine engine, Snapshots snapshots, IndexSettings indices, Employers employers, Clock clock, ZoneId zone) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.indices = indices;
        this.employers = employers;
        this.clock = clock;
        this.zone = zone;
    }

    /** Refused with search/unavailable while Elasticsearch is away, and with request/invalid-cursor. */
    public Outcome<SearchPage> search(VacancySearch search, int size, @Nullable String cursor) {
        var key = Integer.toHexString(search.hashCode() * 31 + size);
        if (cursor == null) {
            return answer(search, size, new SearchCursor(key, null, List.of(), List.of(), false, 0, -1));
        }
        return SearchCursor.decode(cursor, key).flatMap(from -> answer(search, size, from));
    }

    private Outcome<SearchPage> answer(VacancySearch search, int size, SearchCursor from) {
        try {
            return Outcome.done(page(search, size, from));
        } catch (EngineUnavailable away) {
            snapshots.forget();
            return Outcome.refused(unavailable());
        } catch (ElasticsearchException refused) {
            if (from.total() >= 0 && refused.status() < SERVER_ERROR) {
                return SearchCursor.refused();
            }
            throw refused;
        }
    }

    /** What every path that needs the index answers while it is away. */
    public static Rejection unavailable() {
        return new Rejection(
                Rejection.Kind.UNAVAILABLE, "search/unavailable", "搜索服务暂时不可用，请稍后重试；岗位发布、档案等其他功能不受影响。", null);
    }

    private SearchPage page(VacancySearch search, int size, SearchCursor from) {
        var query = VacancyQueries.of(search, LocalDate.now(clock.withZone(zone)), employers.suspended());
        var snapshot = from.snapshot() == null ? snapshots.current() : from.snapshot();
        var assembly = new PageAssembly(size, search.isDiversified() ? PER_EMPLOYER : Integer.MAX_VALUE, MOST_DEFERRED);
        var hits = new ArrayList<Hit<VacancyDocument>>(size);
        hits.addAll(byId(search, query, snapshot, assembly.offerDeferred(from.deferred())));

        var facets = Map.<String, List<SearchPage.Count>>of();
        long total = from.total();
        var after = from.after();
        boolean exhausted = from.exhausted();
        for (int scan = 0; scan < MOST_SCANS && !exhausted && !assembly.isFull(); scan++) {
            int wanted = size - assembly.taken() + (search.isDiversified() ? OVER_FETCH : 1);
            boolean first = total < 0;
            var request = VacancySearchRequests.of(search, query, wanted).trackTotalHits(track -> track.enabled(first));
            if (first) {
                request.aggregations(VacancySearchRequests.facets(search));
            }
            var response = run(VacancySearchRequests.after(request, after), snapshot);
            if (first) {
                total = Objects.requireNonNull(response.hits().total()).value();
                facets = counts(response);
            }
            var found = response.hits().hits();
            exhausted = found.size() < wanted;
            for (var hit : found) {
                var vacancy = Objects.requireNonNull(hit.source());
                var verdict =
                        assembly.offer(vacancy.vacancyId(), vacancy.employerId().hashCode());
                if (verdict == Verdict.REFUSED) {
                    exhausted = false;
                    break;
                }
                if (verdict == Verdict.TAKEN) {
                    hits.add(hit);
                }
                after = hit.sort();
            }
            if (!exhausted && assembly.deferred().size() >= MOST_DEFERRED) {
                break;
            }
        }
        int delivered = from.delivered() + hits.size();
        boolean ends = (exhausted && assembly.deferred().isEmpty()) || delivered >= DEEPEST;
        var next = ends
                ? null
                : new SearchCursor(from.search(), snapshot, after, assembly.deferred(), exhausted, delivered, total)
                        .encode();
        return new SearchPage(shown(search, hits), total, facets, next);
    }

    private List<Hit<VacancyDocument>> byId(VacancySearch search, Query query, String snapshot, List<UUID> vacancies) {
        if (vacancies.isEmpty()) {
            return List.of();
        }
        var request = VacancySearchRequests.of(search, VacancySearchRequests.only(query, vacancies), vacancies.size());
        var found = run(request, snapshot).hits().hits().stream()
                .collect(Collectors.toMap(
                        hit -> Objects.requireNonNull(hit.source()).vacancyId(), Function.identity()));
        return vacancies.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** A snapshot that has gone is replaced by the present state: better a hit twice than no page. */
    private SearchResponse<VacancyDocument> run(SearchRequest.Builder request, String snapshot) {
        var built = request.build();
        try {
            return engine.search(client -> client.search(
                    built.rebuild()
                            .pit(point -> point.id(snapshot).keepAlive(time -> time.time(Snapshots.KEEP_ALIVE)))
                            .build(),
                    VacancyDocument.class));
        } catch (ElasticsearchException gone) {
            if (gone.status() != NOT_FOUND) {
                throw gone;
            }
            snapshots.forget();
            return engine.search(client ->
                    client.search(built.rebuild().index(indices.vacancies()).build(), VacancyDocument.class));
        }
    }

    private List<VacancyHit> shown(VacancySearch search, List<Hit<VacancyDocument>> hits) {
        var names = employers.names(hits.stream()
                .map(hit -> Objects.requireNonNull(hit.source()).employerId())
                .collect(Collectors.toSet()));
        return hits.stream().map(hit -> shown(search, hit, names)).toList();
    }

    private static VacancyHit shown(VacancySearch search, Hit<VacancyDocument> hit, Map<UUID, String> names) {
        var vacancy = Objects.requireNonNull(hit.source());
        return VacancyHit.of(
                vacancy,
                names.getOrDefault(vacancy.employerId(), vacancy.employerName()),
                new HashMap<>(hit.highlight()),
                search.effectiveSort() == VacancySearch.Sort.TRAVEL ? null : hit.score(),
                VacancyHit.kilometres(search.near(), vacancy.location()),
                VacancyHit.minutes(search.near(), vacancy.location()));
    }

    private static Map<String, List<SearchPage.Count>> counts(SearchResponse<VacancyDocument> response) {
        var facets = new LinkedHashMap<String, List<SearchPage.Count>>();
        for (var facet : VacancySearchRequests.FACETS) {
            var filtered = response.aggregations().get(facet);
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
        return facets;
    }
}
