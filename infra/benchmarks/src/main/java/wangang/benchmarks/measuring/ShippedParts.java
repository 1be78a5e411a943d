package wangang.benchmarks.measuring;

import wangang.matching.document.Documents;
import wangang.matching.meaning.BgeEncoder;
import wangang.matching.meaning.MeaningModel;
import wangang.matching.meaning.TitleMeanings;
import wangang.matching.ranking.Ranking;
import wangang.matching.ranking.RankingSettings;
import wangang.matching.ranking.Yardsticks;
import wangang.matching.vocabulary.MajorCatalogue;
import wangang.matching.vocabulary.Subdistricts;

/** The matching service's own parts, made without its container; each costs a second and is made once. */
public final class ShippedParts {

    public static final TitleMeanings MEANINGS = new TitleMeanings(MeaningModel.shipped(new BgeEncoder()));
    public static final MajorCatalogue MAJORS = MajorCatalogue.fromClassPath("/wangang/matching/majors.csv");
    public static final Subdistricts SUBDISTRICTS = Subdistricts.fromClassPath("/wangang/matching/subdistricts.csv");
    public static final Documents DOCUMENTS = new Documents(SUBDISTRICTS, MEANINGS);

    private ShippedParts() {}

    /** The second stage as the service makes it, with other settings. */
    public static Ranking ranking(RankingSettings settings) {
        return new Ranking(settings, MAJORS, SUBDISTRICTS, Yardsticks.shipped(MEANINGS, settings.work()));
    }
}
