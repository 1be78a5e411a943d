package wangang.benchmarks.texts;

import java.util.List;
import java.util.Locale;

/** What is judged, and the sets in the form of shared/data/relevance that ask it. */
public enum TextTask {
    /** Titles that mean the same work: search by title. */
    TITLES,
    /** The occupation of a title: coding. */
    OCCUPATION,
    /** Vacancies that fit an occupation's name, a described need or a wish: search. */
    VACANCIES;

    List<String> sets() {
        return switch (this) {
            case TITLES -> List.of("similar_titles");
            case OCCUPATION -> List.of("title_to_occupation");
            case VACANCIES -> List.of("occupation_name_to_titles", "need_to_titles");
        };
    }

    /** As it is typed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
