package wangang.benchmarks.ranking;

import wangang.matching.ranking.Ranking;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** The second stage as the service makes it, with other settings. */
final class SecondStage {

    private static final MajorCatalogue MAJORS = MajorCatalogue.fromClassPath("/wangang/matching/majors.csv");
    private static final Subdistricts SUBDISTRICTS = Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv");

    private SecondStage() {}

    static Ranking with(RankingSettings settings) {
        return new Ranking(settings, MAJORS, SUBDISTRICTS);
    }
}
