package wangang.matching.ranking;

import wangang.matching.document.VacancyDocument;
import wangang.matching.meaning.TitleMeanings;

/** By what the titles mean, stretched so that work of another kind is 0 and the same work 1. */
record WorkByMeaning(TitleMeanings meanings) implements WorkCloseness {

    /** Likeness of titles that have nothing to do with each other. */
    private static final double STRANGE = 0.15;

    /** Likeness from which titles are of the same work. */
    private static final double SAME = 0.65;

    @Override
    public double between(String wish, VacancyDocument vacancy) {
        var stored = vacancy.meaning();
        var work = stored == null ? meanings.of(vacancy.title()) : TitleMeanings.fromColumn(stored);
        double likeness = meanings.likeness().between(meanings.of(wish), work);
        return Math.clamp((likeness - STRANGE) / (SAME - STRANGE), 0, 1);
    }
}
