package wangang.vacancy.freshness.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy whose employer is asked whether it is still open.
 *
 * @param vacancyId the vacancy's id
 * @param title its title
 * @param reference the employer's own name for it
 * @param doubt why it is asked
 * @param activeAt when something was last heard of it
 * @param validUntil its last day
 * @param closesAt when it closes if nothing is said: the earlier of both
 */
public record Doubtful(
        UUID vacancyId,
        String title,
        @Nullable String reference,
        Doubt doubt,
        Instant activeAt,
        LocalDate validUntil,
        Instant closesAt) {}
