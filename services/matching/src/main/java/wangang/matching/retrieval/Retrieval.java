package wangang.matching.retrieval;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.index.IndexSettings;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.search.VacancyQueries;
import wangang.matching.state.Acquaintances;
import wangang.matching.state.Employers;

/** First stage: what the index says may fit, as many as the second stage looks at. */
@Component
public class Retrieval {

    private final Engine engine;
    private final IndexSettings indices;
    private final RankingSettings ranking;
    private final Supplier<List<UUID>> suspended;
    private final Acquaintances acquaintances;
    private final NearByMeaning near;
    private final Clock clock;
    private final ZoneId zone;

    @Autowired
    Retrieval(
            Engine engine,
            IndexSettings indices,
            RankingSettings ranking,
            Employers employers,
            Acquaintances acquaintances,
            NearByMeaning near,
            Clock clock,
            ZoneId zone) {
        this(engine, indices, ranking, employers::suspended, acquaintances, near, clock, zone);
    }

    private Retrieval(
            Engine engine,
            IndexSettings indices,
            RankingSettings ranking,
            Supplier<List<UUID>> suspended,
            Acquaintances acquaintances,
            NearByMeaning near,
            Clock clock,
            ZoneId zone) {
        this.engine = engine;
        this.indices = indices;
        this.ranking = ranking;
        this.suspended = suspended;
        this.acquaintances = acquaintances;
        this.near = near;
        this.clock = clock;
        this.zone = zone;
    }

    /** Where no employer is suspended and nobody has met: for measuring on an index of one's own, without a database. */
    public static Retrieval ofAllEmployers(
            Engine engine,
            IndexSettings indices,
            RankingSettings ranking,
            NearByMeaning near,
            Clock clock,
            ZoneId zone) {
        return new Retrieval(engine, indices, ranking, List::of, Acquaintances.NONE, near, clock, zone);
    }

    public List<VacancyDocument> vacanciesFor(PersonDocument person) {
        return vacancies(List.of(person), engine::search).getFirst();
    }

    /** In the order of the people; one request for all, for which nobody waits. */
    public List<List<VacancyDocument>> vacanciesForEach(List<PersonDocument> people) {
        return vacancies(people, engine::background);
    }

    private List<List<VacancyDocument>> vacancies(List<PersonDocument> people, Engine.Lane lane) {
        var today = today();
        var out = suspended.get();
        var talked = acquaintances.vacanciesOf(
                people.stream().map(PersonDocument::jobseekerId).toList());
        return each(
                lane,
                indices.vacancies(),
                people.stream()
                        .map(person -> VacancyQueries.forPerson(
                                person,
                                today,
                                out,
                                talked.getOrDefault(person.jobseekerId(), List.of()),
                                conditions -> near.vacancies(person, conditions)))
                        .toList(),
                VacancyDocument.class,
                List.of("text", "nearness"));
    }

    /** Open vacancies in an order that knows nothing of any profile. */
    public List<VacancyDocument> newestVacancies() {
        var found = engine.search(client -> client.search(
                search -> search.index(indices.vacancies())
                        .query(VacancyQueries.recommendableToAnybody(today(), suspended.get()))
                        .size(ranking.depth())
                        .source(source -> source.filter(filter -> filter.excludes("text", "nearness")))
                        .sort(sort ->
                                sort.field(field -> field.field("publishedAt").order(SortOrder.Desc)))
                        .sort(sort -> sort.field(field -> field.field("vacancyId"))),
                VacancyDocument.class));
        return sources(found.hits());
    }

    /** Consenting people an employer may be shown. */
    public List<PersonDocument> peopleToShow(VacancyDocument vacancy) {
        var talked = acquaintances.peopleOf(List.of(vacancy.vacancyId()));
        return people(CandidateQueries.toShow(vacancy, talked.getOrDefault(vacancy.vacancyId(), List.of())));
    }

    /** People to whom each may be pushed, in the order of the vacancies; one request for all, for which nobody waits. */
    public List<List<PersonDocument>> peopleToTellOf(List<VacancyDocument> vacancies) {
        var talked = acquaintances.peopleOf(
                vacancies.stream().map(VacancyDocument::vacancyId).toList());
        return each(
                engine::background,
                indices.candidates(),
                vacancies.stream()
                        .map(vacancy ->
                                CandidateQueries.toTell(vacancy, talked.getOrDefault(vacancy.vacancyId(), List.of())))
                        .toList(),
                PersonDocument.class,
                List.of("nearness"));
    }

    private <T> List<List<T>> each(
            Engine.Lane lane, String index, List<Query> queries, Class<T> type, List<String> unneeded) {
        if (queries.isEmpty()) {
            return List.of();
        }
        var items = queries.stream()
                .map(query -> RequestItem.of(item -> item.header(header -> header)
                        .body(body -> body.query(query)
                                .size(ranking.depth())
                                .source(source -> source.filter(filter -> filter.excludes(unneeded)))
                                .trackTotalHits(count -> count.enabled(false)))))
                .toList();
        return lane.run(client ->
                client.msearch(searches -> searches.index(index).searches(items), type).responses().stream()
                        .map(Retrieval::answered)
                        .map(answer -> sources(answer.hits()))
                        .toList());
    }

    private static <T> MultiSearchItem<T> answered(MultiSearchResponseItem<T> item) {
        if (item.isFailure()) {
            throw new ElasticsearchException("es/msearch", item.failure());
        }
        return item.result();
    }

    public Optional<VacancyDocument> vacancy(UUID id) {
        var found = engine.search(
                client -> client.get(get -> get.index(indices.vacancies()).id(id.toString()), VacancyDocument.class));
        return Optional.ofNullable(found.source());
    }

    public Optional<PersonDocument> person(UUID id) {
        var found = engine.search(
                client -> client.get(get -> get.index(indices.candidates()).id(id.toString()), PersonDocument.class));
        return Optional.ofNullable(found.source());
    }

    private List<PersonDocument> people(Query query) {
        var found = engine.search(client -> client.search(
                search -> search.index(indices.candidates())
                        .query(query)
                        .size(ranking.depth())
                        .source(source -> source.filter(filter -> filter.excludes("nearness"))),
                PersonDocument.class));
        return sources(found.hits());
    }

    private static <T> List<T> sources(HitsMetadata<T> found) {
        return found.hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
