package wangang.matching.ranking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import wangang.matching.document.VacancyDocument;
import wangang.matching.meaning.Duties;
import wangang.matching.meaning.Meaning;
import wangang.matching.meaning.TitleMeanings;

/**
 * By what the title means and by what the text says is done, each stretched so that work of another kind is 0 and the
 * same work 1. Titles promise and texts tell: both together rank better than either (ADR 0018).
 */
final class WorkByMeaning implements WorkCloseness {

    /** Likeness of titles that have nothing to do with each other. */
    private static final double STRANGE = 0.15;

    /** Likeness from which titles are of the same work. */
    private static final double SAME = 0.65;

    /** The same of a text, which names more than one thing. */
    private static final double STRANGE_TEXT = 0.25;

    private static final double SAME_TEXT = 0.6;

    /** The text's share. */
    private static final double OF_TEXT = 0.4;

    /** About 400 bytes each. */
    private static final int REMEMBERED = 10_000;

    private final TitleMeanings meanings;
    private final Cache<String, Meaning> unpacked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Cache<String, Duties> texts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    WorkByMeaning(TitleMeanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public double between(String wish, VacancyDocument vacancy) {
        var meaning = meanings.of(wish);
        double byTitle = wish.equals(vacancy.title()) ? 1 : byTitle(meaning, vacancy);
        var duties = vacancy.duties();
        return duties == null ? byTitle : (1 - OF_TEXT) * byTitle + OF_TEXT * byText(meaning, duties);
    }

    private double byTitle(Meaning wish, VacancyDocument vacancy) {
        var stored = vacancy.meaning();
        var work = stored == null
                ? meanings.of(vacancy.title())
                : Objects.requireNonNull(unpacked.get(stored, TitleMeanings::fromColumn));
        return stretched(meanings.likeness().between(wish, work), STRANGE, SAME);
    }

    private double byText(Meaning wish, String column) {
        var duties = Objects.requireNonNull(texts.get(column, Duties::fromColumn));
        return stretched(duties.likeness(wish), STRANGE_TEXT, SAME_TEXT);
    }

    private static double stretched(double likeness, double strange, double same) {
        return Math.clamp((likeness - strange) / (same - strange), 0, 1);
    }
}
