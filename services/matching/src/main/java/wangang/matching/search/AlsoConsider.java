package wangang.matching.search;

import java.util.List;

/**
 * Vacancies beside the few that fit, which the search itself does not find.
 *
 * @param kind in what they differ: OCCUPATION, neighbours of the occupation; AREA, the same farther away; SKILLS, skills
 *     that are asked for together with those searched for
 * @param text what was widened, in Chinese
 * @param items at most five
 */
public record AlsoConsider(Kind kind, String text, List<VacancyHit> items) {

    /** What was widened. */
    public enum Kind {
        OCCUPATION,
        AREA,
        SKILLS
    }
}
