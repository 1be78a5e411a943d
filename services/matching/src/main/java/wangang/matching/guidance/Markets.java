package wangang.matching.guidance;

import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineUnavailable;
import wangang.matching.guidance.Sample.Case;
import wangang.matching.index.IndexSettings;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.search.LeftOut;
import wangang.matching.search.VacancyQueries;
import wangang.matching.state.Employers;

/** Finds the narrowest group that is large enough, asking for all of them in one request. */
@Component
class Markets {

    private final Engine engine;
    private final IndexSettings indices;
    private final Employers employers;
    private final TitleMeanings meanings;
    private final GuidanceSettings settings;
    private final Clock clock;
    private final ZoneId zone;

    Markets(
            Engine engine,
            IndexSettings indices,
            Employers employers,
            TitleMeanings meanings,
            GuidanceSettings settings,
            Clock clock,
            ZoneId zone) {
        this.engine = engine;
        this.indices = indices;
        this.employers = employers;
        this.meanings = meanings;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** Empty where none is large enough. @throws EngineUnavailable while Elasticsearch is away */
    Optional<Market> narrowest(Question question) {
        var open =
                VacancyQueries.allOpen(LocalDate.now(clock.withZone(zone)), LeftOut.ofEmployers(employers.suspended()));
        var queries = new GroupQueries(open, title -> meanings.likeness().vector(meanings.of(title)), settings);
        var rungs = Ladder.of(question);
        var requests = rungs.stream().map(queries::request).toList();
        var answers = engine.search(client ->
                        client.msearch(all -> all.index(indices.vacancies()).searches(requests), Void.class))
                .responses();
        var markets = new ArrayList<Market>();
        for (int at = 0; at < rungs.size(); at++) {
            markets.add(read(rungs.get(at), answers.get(at)));
        }
        return firstLargeEnough(markets, settings);
    }

    static Optional<Market> firstLargeEnough(List<Market> narrowestFirst, GuidanceSettings settings) {
        return narrowestFirst.stream()
                .filter(market -> market.sample().isEnough(settings))
                .findFirst();
    }

    private Market read(Rung rung, MultiSearchResponseItem<Void> answer) {
        if (answer.isFailure()) {
            throw new EngineUnavailable(
                    new IllegalStateException(answer.failure().error().reason()));
        }
        var found = answer.result();
        return new Market(
                rung,
                Objects.requireNonNull(found.hits().total()).value(),
                Objects.requireNonNull(found.aggregations().get(GroupQueries.EMPLOYERS))
                        .cardinality()
                        .value(),
                new Sample(found.hits().hits().stream().flatMap(Markets::paid).toList(), settings.perEmployer()));
    }

    /** An end that is not stated is the other; none where both are missing. */
    private static Stream<Case> paid(Hit<?> hit) {
        var min = amounts(hit, GroupQueries.MIN);
        var max = amounts(hit, GroupQueries.MAX);
        if (min.length == 0 && max.length == 0) {
            return Stream.empty();
        }
        var employer =
                Objects.requireNonNull(hit.fields().get(GroupQueries.EMPLOYER)).to(String[].class)[0];
        return Stream.of(new Case(employer, (min.length == 0 ? max : min)[0], (max.length == 0 ? min : max)[0]));
    }

    private static int[] amounts(Hit<?> hit, String column) {
        var data = hit.fields().get(column);
        return data == null ? new int[0] : data.to(int[].class);
    }
}
