package wangang.matching.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import wangang.matching.state.Hidden;
import wangang.matching.typing.Reading;
import wangang.matching.typing.TypedText;
import wangang.platform.kernel.Outcome;

/**
 * Searches for what was typed or, where that is in no vacancy or is plain pinyin, for what it was meant for; the page
 * says which. What is only perhaps wrong is searched as typed, and the correction offered.
 */
@Service
class SearchingTyped {

    private final SearchingVacancies vacancies;
    private final TypedText typed;
    private final WordsAsTyped asTyped;
    private final Broadening broadening;

    SearchingTyped(SearchingVacancies vacancies, TypedText typed, WordsAsTyped asTyped, Broadening broadening) {
        this.vacancies = vacancies;
        this.typed = typed;
        this.asTyped = asTyped;
        this.broadening = broadening;
    }

    /** Refused like {@link SearchingVacancies#search}. */
    Outcome<SearchPage> search(VacancySearch search, int size, @Nullable String cursor, Hidden hidden) {
        var words = search.q();
        if (cursor != null) {
            return goOn(search, size, cursor, hidden);
        }
        if (words == null || search.exact()) {
            return begin(search, size, hidden);
        }
        var reading = typed.understand(words);
        if (!reading.isCorrected()) {
            return begin(search, size, hidden);
        }
        return asTyped.areFound(search, reading, hidden)
                ? begin(search, size, hidden).map(page -> page.with(Correction.offered(reading)))
                : corrected(search, size, reading, hidden);
    }

    private Outcome<SearchPage> begin(VacancySearch search, int size, Hidden hidden) {
        return vacancies.search(search, size, null, hidden).map(page -> broadening.beside(page, search, hidden));
    }

    /** As typed after all where the correction brings nothing either. */
    private Outcome<SearchPage> corrected(VacancySearch search, int size, Reading reading, Hidden hidden) {
        var correction = Correction.applied(reading);
        return begin(search.withWords(correction.text()), size, hidden)
                .flatMap(page -> page.total() > 0 ? Outcome.done(page.with(correction)) : begin(search, size, hidden));
    }

    private Outcome<SearchPage> goOn(VacancySearch search, int size, String cursor, Hidden hidden) {
        var corrected = CorrectedCursor.decode(cursor).orElse(null);
        if (corrected == null) {
            return vacancies.search(search, size, cursor, hidden);
        }
        var correction = corrected.correction();
        return correction.typed().equals(search.q())
                ? vacancies
                        .search(search.withWords(correction.text()), size, corrected.rest(), hidden)
                        .map(page -> page.with(correction))
                : SearchCursor.refused();
    }
}
