package wangang.portal.demand;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An open vacancy and what came of it, as the employer-vacancy service answers it. */
record DemandedVacancy(
        UUID vacancyId,
        String title,
        @Nullable String reference,
        int openings,
        int hires,
        long daysOpen,
        boolean stale,
        long views,
        long applications,
        long unanswered,
        long interviews,
        long offers) {

    public int wanted() {
        return Math.max(0, openings - hires);
    }
}
