package wangang.matching.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import wangang.matching.document.VacancyDocument;
import wangang.matching.meaning.Meaning;
import wangang.matching.meaning.TitleMeanings;

/** By what the titles mean, stretched so that work of another kind is 0 and the same work 1. */
final class WorkByMeaning implements WorkCloseness {

    /** Likeness of titles that have nothing to do with each other. */
    private static final double STRANGE = 0.15;

    /** Likeness from which titles are of the same work. */
    private static final double SAME = 0.65;

    /** About 400 bytes each. */
    private static final int REMEMBERED = 10_000;

    private final TitleMeanings meanings;
    private final Cache<String, Meaning> unpacked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    WorkByMeaning(TitleMeanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public double between(String wish, VacancyDocument vacancy) {
        if (wish.equals(vacancy.title())) {
            return 1;
        }
        var stored = vacancy.meaning();
        var work = stored == null
                ? meanings.of(vacancy.title())
                : Objects.requireNonNull(unpacked.get(stored, TitleMeanings::fromColumn));
        double likeness = meanings.likeness().between(meanings.of(wish), work);
        return Math.clamp((likeness - STRANGE) / (SAME - STRANGE), 0, 1);
    }
}
