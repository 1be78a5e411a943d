package wangang.matching.retrieval;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorResponse;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.HitsMetadata;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import wangang.matching.document.PersonDocument;
import wangang.matching.document.VacancyDocument;
import wangang.matching.engine.Engine;
import wangang.matching.index.IndexSettings;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.search.LeftOut;
import wangang.matching.search.VacancyQueries;
import wangang.matching.state.Acquaintances;
import wangang.matching.state.Employers;
import wangang.matching.state.HiddenVacancies;

/** First stage: what the index says may fit, as many as the second stage looks at. */
@Component
public class Retrieval {

    /** Of what cannot be read though it may be there. */
    private static final int UNREAD = 503;

    private final Engine engine;
    private final IndexSettings indices;
    private final RankingSettings ranking;
    private final Supplier<List<UUID>> suspended;
    private final Acquaintances acquaintances;
    private final Function<Collection<UUID>, Map<UUID, List<UUID>>> hidden;
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
            HiddenVacancies hidden,
            NearByMeaning near,
            Clock clock,
            ZoneId zone) {
        this(engine, indices, ranking, employers::suspended, acquaintances, hidden::ofEach, near, clock, zone);
    }

    private Retrieval(
            Engine engine,
            IndexSettings indices,
            RankingSettings ranking,
            Supplier<List<UUID>> suspended,
            Acquaintances acquaintances,
            Function<Collection<UUID>, Map<UUID, List<UUID>>> hidden,
            NearByMeaning near,
            Clock clock,
            ZoneId zone) {
        this.engine = engine;
        this.indices = indices;
        this.ranking = ranking;
        this.suspended = suspended;
        this.acquaintances = acquaintances;
        this.hidden = hidden;
        this.near = near;
        this.clock = clock;
        this.zone = zone;
    }

    /** Where no employer is suspended, nobody has met or hidden anything: for measuring on an index of one's own, without a database. */
    public static Retrieval ofAllEmployers(
            Engine engine,
            IndexSettings indices,
            RankingSettings ranking,
            NearByMeaning near,
            Clock clock,
            ZoneId zone) {
        return new Retrieval(
                engine, indices, ranking, List::of, Acquaintances.NONE, people -> Map.of(), near, clock, zone);
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
        var employers = suspended.get();
        var ids = people.stream().map(PersonDocument::jobseekerId).toList();
        var unwanted = List.of(acquaintances.vacanciesOf(ids), hidden.apply(ids));
        return each(
                lane,
                indices.vacancies(),
                people.stream()
                        .map(person -> VacancyQueries.forPerson(
                                person,
                                today,
                                new LeftOut(employers, of(person.jobseekerId(), unwanted)),
                                conditions -> near.vacancies(person, conditions)))
                        .toList(),
                VacancyDocument.class,
                List.of("text", "nearness"));
    }

    private static List<UUID> of(UUID person, List<Map<UUID, List<UUID>>> vacancies) {
        return vacancies.stream()
                .flatMap(each -> each.getOrDefault(person, List.of()).stream())
                .toList();
    }

    /** Open vacancies in an order that knows nothing of any profile, but for those that the person has hidden. */
    public List<VacancyDocument> newestVacanciesFor(UUID person) {
        var leftOut = new LeftOut(suspended.get(), of(person, List.of(hidden.apply(List.of(person)))));
        var found = engine.search(client -> client.search(
                search -> search.index(indices.vacancies())
                        .query(VacancyQueries.recommendableToAnybody(today(), leftOut))
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

    /** The same for one vacancy as it is and as it might be, in their order; one request for all. */
    public List<List<PersonDocument>> peopleToShowForEach(UUID vacancy, List<VacancyDocument> variants) {
        var talked = acquaintances.peopleOf(List.of(vacancy)).getOrDefault(vacancy, List.of());
        return each(
                engine::search,
                indices.candidates(),
                variants.stream()
                        .map(variant -> CandidateQueries.toShow(variant, talked))
                        .toList(),
                PersonDocument.class,
                List.of("nearness"));
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

    /** Those of them that the index has, in their order and in one request, as new as {@link #vacancy} finds each. */
    public List<VacancyDocument> vacancies(List<UUID> ids) {
        return named(ids, indices.vacancies(), VacancyDocument.class, List.of("text", "nearness"));
    }

    /** The same of people; whether they may be shown is for the caller to look. */
    public List<PersonDocument> people(List<UUID> ids) {
        return named(ids, indices.candidates(), PersonDocument.class, List.of("nearness"));
    }

    private <T> List<T> named(List<UUID> ids, String index, Class<T> type, List<String> unneeded) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var named = ids.stream().map(UUID::toString).distinct().toList();
        return engine.search(client ->
                client.mget(all -> all.index(index).ids(named).sourceExcludes(unneeded), type).docs().stream()
                        .map(Retrieval::read)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static <T> Optional<T> read(MultiGetResponseItem<T> item) {
        if (item.isFailure()) {
            throw new ElasticsearchException(
                    "es/mget",
                    ErrorResponse.of(
                            failed -> failed.error(item.failure().error()).status(UNREAD)));
        }
        return Optional.ofNullable(item.result().source());
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
