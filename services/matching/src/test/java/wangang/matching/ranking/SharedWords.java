package wangang.matching.ranking;

import wangang.matching.document.VacancyDocument;
import wangang.matching.vocabulary.TextAffinity;

/** By the words shared with the title. What is wished for counts most, so that a long title is no farther away. */
record SharedWords() implements WorkCloseness {

    private static final double OF_THE_WISH = 0.8;

    @Override
    public double between(String wish, VacancyDocument vacancy) {
        var wished = TextAffinity.units(wish);
        var title = TextAffinity.units(vacancy.title());
        double covered = TextAffinity.coverage(wished, title);
        return covered == 0 ? 0 : OF_THE_WISH * covered + (1 - OF_THE_WISH) * TextAffinity.coverage(title, wished);
    }
}
