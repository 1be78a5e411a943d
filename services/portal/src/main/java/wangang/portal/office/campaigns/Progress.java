package wangang.portal.office.campaigns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a campaign has achieved, in figures. */
record Progress(
        @Nullable Instant at,
        Figures total,
        List<Attainment> targets,
        List<Part> byDay,
        List<Part> byTrade,
        List<Part> bySubdistrict) {

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

    /** One day, trade or subdistrict. */
    record Part(
            @Nullable String code,
            @Nullable String name,
            Figures figures,
            @Nullable List<Attainment> targets) {}

    /** The graduates of one school; without a name those of all small ones together. */
    record School(
            @Nullable String school,
            long people,
            long reached,
            long applications,
            long interviews,
            long offers,
            long hires) {}
}
