package wangang.benchmarks.twosided.systems;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.relevance.Run;
import wangang.benchmarks.twosided.people.Graduate;
import wangang.benchmarks.twosided.postings.Postings;
import wangang.matching.document.Documents;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineSettings;
import wangang.matching.index.IndexSettings;
import wangang.matching.ranking.Ranking;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.retrieval.Retrieval;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** The systems that are compared, by the tag of their runs. */
public enum Systems {
    /** Plain Elasticsearch. */
    FLOOR {
        @Override
        RankingSystem on(ElasticsearchClient client, URI address, Postings postings) {
            return PlainFloor.fill(client, postings.all(), majors());
        }
    },
    /** The platform's search by the wished titles. */
    SEARCH {
        @Override
        RankingSystem on(ElasticsearchClient client, URI address, Postings postings) {
            return new TitleSearch(client, JudgedIndex.fill(client, postings.all()), majors(), LocalDate.now(SHANGHAI));
        }
    },
    /** The platform's recommendations. */
    TWOSIDED {
        @Override
        RankingSystem on(ElasticsearchClient client, URI address, Postings postings) {
            var index = JudgedIndex.fill(client, postings.all());
            var shipped = new ShippedSettings();
            var ranking = shipped.of("wangang.ranking", RankingSettings.class);
            var subdistricts = Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv");
            var engine = new Engine(client, new EngineSettings(address, PATIENCE, PATIENCE, PATIENCE, PATIENCE));
            var retrieval = Retrieval.ofAllEmployers(
                    engine,
                    shipped.of("wangang.matching.index", IndexSettings.class),
                    ranking,
                    Clock.systemUTC(),
                    SHANGHAI);
            return new TwoSidedRanking(
                    new Documents(subdistricts), retrieval, new Ranking(ranking, majors(), subdistricts), index);
        }
    };

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A busy machine must not change what is found. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    abstract RankingSystem on(ElasticsearchClient client, URI address, Postings postings);

    /** Runs of the systems for all people, on an Elasticsearch started for each. */
    public static List<Run> run(List<Systems> systems, List<Graduate> people, Postings postings) {
        var runs = new ArrayList<Run>();
        for (var system : systems) {
            try (var server = EvaluationServer.start()) {
                var ranks = system.on(server.client(), server.address(), postings);
                var run = Run.of(system.tag());
                people.forEach(graduate -> run.add(graduate.person(), ranks.answer(graduate)));
                runs.add(run);
            }
        }
        return runs;
    }

    /** What its runs are called. */
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static MajorCatalogue majors() {
        return MajorCatalogue.fromClassPath("/wangang/matching/majors.csv");
    }
}
