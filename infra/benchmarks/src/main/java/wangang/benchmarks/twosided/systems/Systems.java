package wangang.benchmarks.twosided.systems;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import wangang.benchmarks.measuring.EvaluationServer;
import wangang.benchmarks.measuring.ShippedParts;
import wangang.benchmarks.measuring.ShippedSettings;
import wangang.benchmarks.relevance.Run;
import wangang.benchmarks.twosided.people.Graduate;
import wangang.benchmarks.twosided.postings.Postings;
import wangang.matching.engine.Engine;
import wangang.matching.engine.EngineSettings;
import wangang.matching.index.IndexSettings;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.relevance.Relevance;
import wangang.matching.relevance.RelevanceSettings;
import wangang.matching.retrieval.NearByMeaning;
import wangang.matching.retrieval.Retrieval;

/** The systems that are compared, by the tag of their runs. */
public enum Systems {
    /** Plain Elasticsearch. */
    FLOOR {
        @Override
        RankingSystem on(Workbench bench) {
            return PlainFloor.fill(bench.client(), bench.postings(), bench.majors());
        }
    },
    /** The platform's search by the wished titles. */
    SEARCH {
        @Override
        RankingSystem on(Workbench bench) {
            var settings = new ShippedSettings().of("wangang.matching.relevance", RelevanceSettings.class);
            var relevance = new Relevance(ShippedParts.MEANINGS.model(), ShippedParts.MEANINGS.likeness(), settings);
            return new TitleSearch(bench.client(), bench.index(), bench.majors(), relevance, LocalDate.now(SHANGHAI));
        }
    },
    /** The platform's recommendations. */
    TWOSIDED {
        @Override
        RankingSystem on(Workbench bench) {
            var shipped = new ShippedSettings();
            var settings = RankingSettings.shipped();
            var engine = new Engine(
                    bench.client(),
                    new EngineSettings(bench.address(), PATIENCE, PATIENCE, PATIENCE, PATIENCE, PATIENCE));
            var retrieval = Retrieval.ofAllEmployers(
                    engine,
                    shipped.of("wangang.matching.index", IndexSettings.class),
                    settings,
                    new NearByMeaning(ShippedParts.MEANINGS, bench.majors()),
                    Clock.systemUTC(),
                    SHANGHAI);
            return new TwoSidedRanking(
                    ShippedParts.DOCUMENTS, retrieval, ShippedParts.ranking(settings), bench.index());
        }
    };

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** A busy machine must not change what is found. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    abstract RankingSystem on(Workbench bench);

    /** Runs of the systems for all people, on an Elasticsearch of their own; starts none for no systems. */
    public static List<Run> run(List<Systems> systems, List<Graduate> people, Postings postings) {
        var runs = new ArrayList<Run>();
        if (!systems.isEmpty()) {
            try (var server = EvaluationServer.start()) {
                var bench = new Workbench(server, postings.all());
                for (var system : systems) {
                    var ranks = system.on(bench);
                    var run = Run.of(system.tag());
                    people.forEach(graduate -> run.add(graduate.person(), ranks.answer(graduate)));
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    /** What its runs are called. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
