package wangang.matching.alerts;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import wangang.matching.alerts.AlertStore.SavedQuery;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.index.IndexSettings;
import wangang.matching.search.SearchParameters;
import wangang.matching.search.VacancyQueries;
import wangang.matching.search.VacancySearch;
import wangang.matching.state.Employers;
import wangang.platform.kernel.Outcome;

/**
 * Which saved searches find some new vacancies: the very search, restricted to these vacancies, so that an alert means
 * what the search means. Each distinct query runs once for a batch of vacancies, whoever saved it.
 */
@Component
public class AlertMatching {

    private static final int QUERIES_A_REQUEST = 100;
    private static final int OWNERS_A_PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private record Stored(UUID vacancyId, long version) {}

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

    /** Those that a search would find at this version or a later one. */
    public List<VacancyDocument> searchable(Collection<VacancyDocument> vacancies) {
        var found = engine.search(client -> client.search(
                search -> search.index(indices.vacancies())
                        .query(only(vacancies))
                        .size(vacancies.size())
                        .source(source -> source.filter(filter -> filter.includes("vacancyId", "version"))),
                Stored.class));
        var versions = new HashMap<UUID, Long>();
        for (var hit : found.hits().hits()) {
            var stored = hit.source();
            if (stored != null) {
                versions.put(stored.vacancyId(), stored.version());
            }
        }
        return vacancies.stream()
                .filter(vacancy -> versions.getOrDefault(vacancy.vacancyId(), -1L) >= vacancy.version())
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
        var keys = new ArrayList<String>();
        var items = new ArrayList<RequestItem>();
        for (var query : queries) {
            if (SearchParameters.read(query.query()) instanceof Outcome.Done<VacancySearch>(var search)) {
                keys.add(query.key());
                items.add(item(search, vacancies));
            }
        }
        if (items.isEmpty()) {
            return Map.of();
        }
        var answers = engine.search(client -> client.msearch(
                        searches -> searches.index(indices.vacancies()).searches(items), Stored.class))
                .responses();
        var found = new HashMap<String, Set<UUID>>();
        for (int position = 0; position < keys.size(); position++) {
            var answer = answers.get(position);
            if (answer.isResult()) {
                var ids = answer.result().hits().hits().stream()
                        .map(hit -> UUID.fromString(String.valueOf(hit.id())))
                        .collect(Collectors.toSet());
                if (!ids.isEmpty()) {
                    found.put(keys.get(position), ids);
                }
            }
        }
        return found;
    }

    private RequestItem item(VacancySearch search, List<VacancyDocument> vacancies) {
        var query = VacancyQueries.whole(search, LocalDate.now(clock.withZone(zone)), employers.suspended());
        return RequestItem.of(item -> item.header(header -> header.index(indices.vacancies()))
                .body(body -> body.query(
                                both -> both.bool(bool -> bool.filter(query).filter(only(vacancies))))
                        .size(vacancies.size())
                        .source(source -> source.fetch(false))));
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

    private static Query only(Collection<VacancyDocument> vacancies) {
        return Query.of(query -> query.ids(ids -> ids.values(vacancies.stream()
                .map(vacancy -> vacancy.vacancyId().toString())
                .toList())));
    }
}
