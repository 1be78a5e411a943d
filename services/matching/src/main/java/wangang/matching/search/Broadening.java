package wangang.matching.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.index.IndexSettings;
import wangang.matching.relevance.Matched;
import wangang.matching.state.Campaigns;
import wangang.matching.state.Employers;
import wangang.matching.state.Hidden;

/** Looks beyond a search that finds little, in one request; what it finds stands beside the hits, never among them. */
@Component
class Broadening {

    /** Whoever gets fewer hits may want to see more. */
    private static final int ENOUGH = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Broadening.class);
    private static final int MOST_ITEMS = 5;

    private final Engine engine;
    private final IndexSettings indices;
    private final Employers employers;
    private final Campaigns campaigns;
    private final WiderSearches wider;
    private final Clock clock;
    private final ZoneId zone;

    Broadening(
            Engine engine,
            IndexSettings indices,
            Employers employers,
            Campaigns campaigns,
            WiderSearches wider,
            Clock clock,
            ZoneId zone) {
        this.engine = engine;
        this.indices = indices;
        this.employers = employers;
        this.campaigns = campaigns;
        this.wider = wider;
        this.clock = clock;
        this.zone = zone;
    }

    /** The first page as it is, with what else to consider where it has few hits. */
    SearchPage beside(SearchPage page, VacancySearch search, Hidden hidden) {
        long asked = page.items().stream()
                .filter(hit -> hit.matched() != Matched.MEANING)
                .count();
        // Where something follows there is enough, or what follows is alike already.
        if (asked >= ENOUGH || page.nextCursor() != null) {
            return page;
        }
        var shown = page.items().stream().map(VacancyHit::vacancyId).collect(Collectors.toSet());
        var searches = wider.of(search);
        return searches.isEmpty() ? page : page.beside(found(search, searches, shown, hidden));
    }

    private List<AlsoConsider> found(
            VacancySearch search, List<WiderSearches.Wider> searches, Set<UUID> known, Hidden hidden) {
        var today = LocalDate.now(clock.withZone(zone));
        var leftOut = new LeftOut(employers.suspended(), hidden.since().keySet());
        var itself = VacancyQueries.whole(search, today, leftOut);
        var requests = searches.stream()
                .map(wide -> request(VacancyQueries.whole(wide.search(), today, leftOut), itself, wide))
                .toList();
        try {
            return shown(
                    search,
                    searches,
                    known,
                    engine.search(client -> client.msearch(
                                    all -> all.index(indices.vacancies()).searches(requests), VacancyDocument.class))
                            .responses());
        } catch (EngineUnavailable away) {
            return List.of();
        }
    }

    private static RequestItem request(Query conditions, Query itself, WiderSearches.Wider wide) {
        return RequestItem.of(item -> item.header(header -> header)
                .body(body -> body.size(MOST_ITEMS * 2)
                        .source(source -> source.filter(filter -> filter.excludes(VacancyDocument.NOT_SHOWN)))
                        .query(query -> query.bool(bool -> bool.must(conditions)
                                .filter(wide.only())
                                .should(wide.first())
                                .mustNot(itself)))));
    }

    /** A vacancy stands under the first heading that it fits. */
    private List<AlsoConsider> shown(
            VacancySearch search,
            List<WiderSearches.Wider> searches,
            Set<UUID> known,
            List<MultiSearchResponseItem<VacancyDocument>> answers) {
        var groups = new ArrayList<AlsoConsider>();
        var seen = new HashSet<>(known);
        for (int at = 0; at < answers.size(); at++) {
            var answer = answers.get(at);
            if (answer.isFailure()) {
                LOG.warn("a wider search failed: {}", answer.failure().error().reason());
                continue;
            }
            var vacancies = answer.result().hits().hits().stream()
                    .map(hit -> Objects.requireNonNull(hit.source()))
                    .filter(vacancy -> seen.add(vacancy.vacancyId()))
                    .limit(MOST_ITEMS)
                    .toList();
            if (!vacancies.isEmpty()) {
                var wide = searches.get(at);
                groups.add(new AlsoConsider(wide.kind(), wide.text(), shown(search, vacancies)));
            }
        }
        return groups;
    }

    private List<VacancyHit> shown(VacancySearch search, List<VacancyDocument> vacancies) {
        var names = Names.of(vacancies, employers, campaigns);
        var way = new Way(search.near());
        return vacancies.stream()
                .map(vacancy -> VacancyHit.of(vacancy, names, Map.of(), null, way))
                .toList();
    }
}
