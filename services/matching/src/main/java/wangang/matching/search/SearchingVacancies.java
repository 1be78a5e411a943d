package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.relevance.Ranked;
import wangang.matching.relevance.Relevance;
import wangang.matching.search.PageAssembly.Verdict;
import wangang.matching.state.Campaigns;
import wangang.matching.state.Employers;
import wangang.matching.state.Hidden;
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
    private static final int SERVER_ERROR = 500;

    private final Engine engine;
    private final Snapshots snapshots;
    private final Employers employers;
    private final Campaigns campaigns;
    private final Relevance relevance;
    private final Clock clock;
    private final ZoneId zone;

    SearchingVacancies(
            Engine engine,
            Snapshots snapshots,
            Employers employers,
            Campaigns campaigns,
            Relevance relevance,
            Clock clock,
            ZoneId zone) {
        this.engine = engine;
        this.snapshots = snapshots;
        this.employers = employers;
        this.campaigns = campaigns;
        this.relevance = relevance;
        this.clock = clock;
        this.zone = zone;
    }

    /** Refused with search/unavailable while Elasticsearch is away, and with request/invalid-cursor. */
    Outcome<SearchPage> search(VacancySearch search, int size, @Nullable String cursor, Hidden hidden) {
        // Of the text: hashes of enums differ from process to process, and another instance may go on.
        var key = Integer.toHexString((search + " by " + size).hashCode());
        if (cursor == null) {
            var began = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            return answer(
                    search,
                    size,
                    new SearchCursor(key, began, null, HitOrder.Place.START, List.of(), false, 0, -1),
                    hidden);
        }
        return SearchCursor.decode(cursor, key).flatMap(from -> answer(search, size, from, hidden));
    }

    private Outcome<SearchPage> answer(VacancySearch search, int size, SearchCursor from, Hidden hidden) {
        try {
            return Outcome.done(page(search, size, from, hidden));
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

    private SearchPage page(VacancySearch search, int size, SearchCursor from, Hidden hidden) {
        var index = new PinnedIndex(engine, snapshots, from.snapshot() == null ? snapshots.current() : from.snapshot());
        var order = SearchOrder.of(
                search,
                LocalDate.now(clock.withZone(zone)),
                new LeftOut(employers.suspended(), hidden.by(from.began())),
                relevance,
                request -> index.search(request, Void.class));
        var assembly = new PageAssembly(size, search.isDiversified() ? PER_EMPLOYER : Integer.MAX_VALUE, MOST_DEFERRED);
        var chosen = new ArrayList<>(assembly.offerDeferred(from.deferred().stream()
                .filter(hit -> !hidden.contains(hit.vacancy()))
                .toList()));

        HitOrder.@Nullable Counts counts = null;
        var place = from.place();
        boolean exhausted = from.exhausted();
        for (int scan = 0; scan < MOST_SCANS && !exhausted && !assembly.isFull(); scan++) {
            int wanted = size - assembly.taken() + (search.isDiversified() ? OVER_FETCH : 1);
            boolean first = from.total() < 0 && counts == null;
            var portion = order.portion(place, wanted, first);
            counts = first ? portion.counts() : counts;
            exhausted = portion.exhausted();
            for (var placed : portion.hits()) {
                if (hidden.contains(placed.hit().vacancy())) {
                    place = placed.next();
                    continue;
                }
                var verdict = assembly.offer(placed.hit());
                if (verdict == Verdict.REFUSED) {
                    exhausted = false;
                    break;
                }
                if (verdict == Verdict.TAKEN) {
                    chosen.add(placed.hit());
                }
                place = placed.next();
            }
            if (!exhausted && assembly.deferred().size() >= MOST_DEFERRED) {
                break;
            }
        }
        int delivered = from.delivered() + chosen.size();
        long total = counts == null ? from.total() : counts.total();
        boolean ends = (exhausted && assembly.deferred().isEmpty()) || delivered >= DEEPEST;
        var items = shown(search, chosen, index);
        var next = ends
                ? null
                : new SearchCursor(
                                from.search(),
                                from.began(),
                                index.snapshot(),
                                place,
                                assembly.deferred(),
                                exhausted,
                                delivered,
                                total)
                        .encode();
        return new SearchPage(items, total, counts == null ? Map.of() : counts.facets(), next);
    }

    private List<VacancyHit> shown(VacancySearch search, List<Ranked> chosen, PinnedIndex index) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        var request = VacancySearchRequests.shown(
                search, chosen.stream().map(Ranked::vacancy).toList());
        var found = index.search(request, VacancyDocument.class).hits().hits().stream()
                .collect(Collectors.toMap(
                        hit -> Objects.requireNonNull(hit.source()).vacancyId(), Function.identity()));
        var names = Names.of(
                found.values().stream()
                        .map(hit -> Objects.requireNonNull(hit.source()))
                        .toList(),
                employers,
                campaigns);
        var way = new Way(search.near());
        return chosen.stream()
                .filter(hit -> found.containsKey(hit.vacancy()))
                .map(hit -> shown(hit, Objects.requireNonNull(found.get(hit.vacancy())), names, way))
                .toList();
    }

    private static VacancyHit shown(Ranked ranked, Hit<VacancyDocument> hit, Names names, Way way) {
        return VacancyHit.of(Objects.requireNonNull(hit.source()), names, new HashMap<>(hit.highlight()), ranked, way);
    }
}
