package wangang.matching.search;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
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
    Outcome<SearchPage> search(VacancySearch search, int size, @Nullable String cursor) {
        var words = search.q();
        if (cursor != null) {
            return goOn(search, size, cursor);
        }
        if (words == null || search.exact()) {
            return begin(search, size);
        }
        var reading = typed.understand(words);
        if (!reading.isCorrected()) {
            return begin(search, size);
        }
        return asTyped.areFound(search, reading)
                ? begin(search, size).map(page -> page.with(Correction.offered(reading)))
                : corrected(search, size, reading);
    }

    private Outcome<SearchPage> begin(VacancySearch search, int size) {
        return vacancies.search(search, size, null).map(page -> broadening.beside(page, search));
    }

    /** As typed after all where the correction brings nothing either. */
    private Outcome<SearchPage> corrected(VacancySearch search, int size, Reading reading) {
        var correction = Correction.applied(reading);
        return begin(search.withWords(correction.text()), size)
                .flatMap(page -> page.total() > 0 ? Outcome.done(page.with(correction)) : begin(search, size));
    }

    private Outcome<SearchPage> goOn(VacancySearch search, int size, String cursor) {
        var corrected = CorrectedCursor.decode(cursor).orElse(null);
        if (corrected == null) {
            return vacancies.search(search, size, cursor);
        }
        var correction = corrected.correction();
        return correction.typed().equals(search.q())
                ? vacancies
                        .search(search.withWords(correction.text()), size, corrected.rest())
                        .map(page -> page.with(correction))
                : SearchCursor.refused();
    }
}
