package wangang.matching.alerts;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import wangang.matching.alerts.AlertStore.SavedQuery;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.index.IndexSettings;
import wangang.matching.search.LeftOut;
import wangang.matching.search.SearchParameters;
import wangang.matching.search.VacancyQueries;
import wangang.matching.search.VacancySearch;
import wangang.matching.state.Employers;
import wangang.platform.kernel.Outcome;

/**
 * Which saved searches find some new vacancies: the very search, restricted to these vacancies, so that an alert means
 * what the search means. Each distinct query runs once for a batch of vacancies, whoever saved it, and a request asks
 * many queries together: in a request of its own each would cost its set-up, not its few documents.
 */
@Component
public class AlertMatching {

    private static final Logger LOG = LoggerFactory.getLogger(AlertMatching.class);
    private static final int QUERIES_A_REQUEST = 100;
    private static final int OWNERS_A_PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final AlertStore store;
    private final Engine engine;
    private final IndexSettings indices;
    private final Employers employers;
    private final Clock clock;
    private final ZoneId zone;

    AlertMatching(
            AlertStore store, Engine engine, IndexSettings indices, Employers employers, Clock clock, ZoneId zone) {
        this.store = store;
        this.engine = engine;
        this.indices = indices;
        this.employers = employers;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Those that a search would find by now, as it would find them.
     *
     * @param versions by vacancy; an earlier one does not count
     */
    public List<VacancyDocument> searchable(Map<UUID, Long> versions) {
        return engine
                .background(client -> client.search(
                        search -> search.index(indices.vacancies())
                                .query(VacancyQueries.ids(List.copyOf(versions.keySet())))
                                .size(versions.size())
                                .source(source -> source.filter(filter -> filter.excludes(VacancyDocument.NOT_SHOWN))),
                        VacancyDocument.class))
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .filter(vacancy -> vacancy.version() >= versions.getOrDefault(vacancy.vacancyId(), Long.MAX_VALUE))
                .toList();
    }

    /** Tells, per vacancy and in bounded portions, whose saved searches found it. */
    public void match(List<VacancyDocument> vacancies, BiConsumer<VacancyDocument, List<AlertHit>> told) {
        if (vacancies.isEmpty()) {
            return;
        }
        var after = "";
        while (true) {
            var queries = store.mayFind(vacancies, after, QUERIES_A_REQUEST);
            if (queries.isEmpty()) {
                return;
            }
            tell(vacancies, found(vacancies, queries), told);
            after = queries.getLast().key();
        }
    }

    /** Vacancies found, by key of the query. */
    private Map<String, Set<UUID>> found(List<VacancyDocument> vacancies, List<SavedQuery> queries) {
        var found = new HashMap<String, Set<UUID>>();
        ask(vacancies, readable(queries), found);
        return found;
    }

    private Map<String, Query> readable(List<SavedQuery> queries) {
        var today = LocalDate.now(clock.withZone(zone));
        var leftOut = LeftOut.ofEmployers(employers.suspended());
        var readable = new LinkedHashMap<String, Query>();
        for (var query : queries) {
            if (SearchParameters.read(query.query()) instanceof Outcome.Done<VacancySearch>(var search)) {
                readable.put(query.key(), VacancyQueries.whole(search, today, leftOut));
            }
        }
        return readable;
    }

    /**
     * One request for all; what is more than the index takes (its limit of clauses) is asked in halves, and a query
     * that it refuses alone is left out.
     */
    private void ask(List<VacancyDocument> vacancies, Map<String, Query> queries, Map<String, Set<UUID>> found) {
        if (queries.isEmpty()) {
            return;
        }
        var keys = List.copyOf(queries.keySet());
        try {
            var hits = engine.background(
                            client -> client.search(together(vacancies, List.copyOf(queries.values())), Void.class))
                    .hits()
                    .hits();
            for (var hit : hits) {
                var vacancy = UUID.fromString(String.valueOf(hit.id()));
                hit.matchedQueries()
                        .forEach(name -> found.computeIfAbsent(keys.get(Integer.parseInt(name)), key -> new HashSet<>())
                                .add(vacancy));
            }
        } catch (ElasticsearchException refused) {
            if (keys.size() == 1) {
                LOG.warn("a saved search is left out: {}", refused.error().reason());
                return;
            }
            ask(vacancies, part(queries, keys.subList(0, keys.size() / 2)), found);
            ask(vacancies, part(queries, keys.subList(keys.size() / 2, keys.size())), found);
        }
    }

    private static Map<String, Query> part(Map<String, Query> queries, List<String> keys) {
        var part = new LinkedHashMap<>(queries);
        part.keySet().retainAll(keys);
        return part;
    }

    /** Queries named by their position; the answer names those that each vacancy is a hit of. */
    private SearchRequest together(List<VacancyDocument> vacancies, List<Query> queries) {
        var named = IntStream.range(0, queries.size())
                .mapToObj(position -> Query.of(query -> query.bool(
                        bool -> bool.queryName(Integer.toString(position)).filter(queries.get(position)))))
                .toList();
        return SearchRequest.of(search -> search.index(indices.vacancies())
                .query(both -> both.bool(bool -> bool.filter(VacancyQueries.ids(vacancies.stream()
                                .map(VacancyDocument::vacancyId)
                                .toList()))
                        .filter(any -> any.bool(some -> some.should(named).minimumShouldMatch("1")))))
                .size(vacancies.size())
                .source(source -> source.fetch(false)));
    }

    private void tell(
            List<VacancyDocument> vacancies,
            Map<String, Set<UUID>> found,
            BiConsumer<VacancyDocument, List<AlertHit>> told) {
        if (found.isEmpty()) {
            return;
        }
        var after = FIRST;
        while (true) {
            var owners = store.owners(found.keySet(), after, OWNERS_A_PAGE);
            if (owners.isEmpty()) {
                return;
            }
            for (var vacancy : vacancies) {
                var hits = owners.stream()
                        .filter(owner ->
                                found.getOrDefault(owner.key(), Set.of()).contains(vacancy.vacancyId()))
                        .map(AlertStore.Owner::hit)
                        .toList();
                if (!hits.isEmpty()) {
                    told.accept(vacancy, hits);
                }
            }
            after = owners.getLast().hit().alertId();
        }
    }
}
