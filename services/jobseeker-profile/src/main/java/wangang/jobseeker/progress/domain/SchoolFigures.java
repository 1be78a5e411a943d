package wangang.jobseeker.progress.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign achieved for the graduates of one university.
 *
 * @param school its name as they wrote it; null for all others together
 * @param people graduates of whom anything is counted
 */
public record SchoolFigures(
        @Nullable String school,
        long people,
        long reached,
        long applications,
        long interviews,
        long offers,
        long hires) {

    /** A group of fewer could be told apart by who knows one of them. */
    public static final int LEAST_PEOPLE = 5;

    private SchoolFigures plus(SchoolFigures other) {
        return new SchoolFigures(
                null,
                people + other.people,
                reached + other.reached,
                applications + other.applications,
                interviews + other.interviews,
                offers + other.offers,
                hires + other.hires);
    }

    /**
     * Without any group of too few people: those are counted together, last, with as many of the last others as it takes
     * that nobody can be found by what the rest lack of a total. Nothing where all together are too few.
     *
     * @param each most people first
     */
    public static List<SchoolFigures> withoutTheFew(List<SchoolFigures> each) {
        var shown = new ArrayList<SchoolFigures>();
        var others = new SchoolFigures(null, 0, 0, 0, 0, 0, 0);
        for (var figures : each) {
            if (figures.school() == null || figures.people() < LEAST_PEOPLE) {
                others = others.plus(figures);
            } else {
                shown.add(figures);
            }
        }
        while (others.people() > 0 && others.people() < LEAST_PEOPLE && !shown.isEmpty()) {
            others = others.plus(shown.removeLast());
        }
        if (others.people() >= LEAST_PEOPLE) {
            shown.add(others);
        }
        return List.copyOf(shown);
    }
}
