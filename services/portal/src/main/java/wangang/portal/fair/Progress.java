package wangang.portal.fair;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a campaign has achieved, in figures; officers may read it. */
record Progress(Figures total, @Nullable List<Attainment> targets) {

    /** The funnel. */
    record Figures(
            long employers,
            long vacancies,
            long openings,
            long reached,
            long applications,
            long interviews,
            long offers,
            long hires) {}

    /** How much of a target is reached. */
    record Attainment(String measure, int target, long reached, long percent) {}
}
