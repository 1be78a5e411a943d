package wangang.portal.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wanted altogether, as the employer-vacancy service answers it. */
record DemandTotals(
        long employers,
        long vacancies,
        long wanted,
        long unapplied,
        @Nullable List<Share> bySubdistrict,
        @Nullable List<Share> byOccupation) {

    private static final int SHOWN = 10;

    /** A part of it. */
    record Share(String code, long vacancies, long wanted) {}

    public List<Share> subdistricts() {
        return most(bySubdistrict);
    }

    public List<Share> occupations() {
        return most(byOccupation);
    }

    private static List<Share> most(@Nullable List<Share> shares) {
        return shares == null ? List.of() : shares.stream().limit(SHOWN).toList();
    }
}
