package wangang.portal.employer.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy that waits for a word.
 *
 * @param doubt IDLE, STALE or ENDING
 * @param activeAt when something was last heard of it
 * @param closesAt when it closes if nothing is said
 */
public record Unconfirmed(
        UUID vacancyId,
        String title,
        @Nullable String reference,
        String doubt,
        Instant activeAt,
        LocalDate validUntil,
        Instant closesAt) {

    /** Only a later last day keeps it open. */
    public boolean ending() {
        return "ENDING".equals(doubt);
    }

    public boolean stale() {
        return "STALE".equals(doubt);
    }
}
