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

    /** About 400 bytes each. */
    private static final int REMEMBERED = 10_000;

    private final TitleMeanings meanings;
    private final WorkSettings settings;
    private final Cache<String, Meaning> unpacked =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Cache<String, Duties> texts =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    WorkByMeaning(TitleMeanings meanings, WorkSettings settings) {
        this.meanings = meanings;
        this.settings = settings;
    }

    @Override
    public double between(String wish, VacancyDocument vacancy) {
        var meaning = meanings.of(wish);
        double byTitle = wish.equals(vacancy.title()) ? 1 : byTitle(meaning, vacancy);
        var duties = vacancy.duties();
        return duties == null ? byTitle : settings.together(byTitle, byText(meaning, duties));
    }

    private double byTitle(Meaning wish, VacancyDocument vacancy) {
        var stored = vacancy.meaning();
        var work = stored == null
                ? meanings.of(vacancy.title())
                : Objects.requireNonNull(unpacked.get(stored, TitleMeanings::fromColumn));
        return settings.byTitle(meanings.likeness().between(wish, work));
    }

    private double byText(Meaning wish, String column) {
        var duties = Objects.requireNonNull(texts.get(column, Duties::fromColumn));
        return settings.byText(duties.likeness(wish));
    }
}
