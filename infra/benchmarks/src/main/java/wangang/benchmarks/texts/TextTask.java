package wangang.benchmarks.texts;

import java.util.List;
import java.util.Locale;

/** What is judged, and the sets in the form of shared/data/relevance that ask it. */
public enum TextTask {
    /** Titles that mean the same work: search by title. */
    TITLES("similar_titles"),
    /** The occupation of a title: coding. */
    OCCUPATION("title_to_occupation"),
    /** Vacancies that fit an occupation's name, a described need or a wish: search. */
    VACANCIES("occupation_name_to_titles", "need_to_titles");

    private final List<String> sets;

    TextTask(String... sets) {
        this.sets = List.of(sets);
    }

    List<String> sets() {
        return sets;
    }

    /** As it is typed. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
