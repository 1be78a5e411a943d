package wangang.portal.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another employer's posting that suits one's own, as the matching service answers it. */
record SharedMatch(
        UUID staffingId,
        String employerName,
        String title,
        int headcount,
        LocalDate overlapFrom,
        LocalDate overlapUntil,
        @Nullable Double kilometres,
        @Nullable Integer monthlyCost,
        double score,
        List<String> evidence) {

    public long percent() {
        return Math.round(score * 100);
    }
}
