package wangang.vacancy.demand.application;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open vacancy and what came of it so far.
 *
 * @param vacancyId the vacancy's id
 * @param title its title
 * @param reference the employer's own name for it
 * @param openings people wanted
 * @param hires of them found through the platform
 * @param publishedAt when it was first published
 * @param daysOpen whole days since
 * @param stale whether nobody has confirmed it for weeks
 * @param views how often others looked at it
 * @param applications how many people applied
 * @param unanswered of them, whom nobody has looked at yet
 * @param interviews of them, who were invited
 * @param offers of them, who got an offer
 */
public record DemandedVacancy(
        UUID vacancyId,
        String title,
        @Nullable String reference,
        int openings,
        int hires,
        Instant publishedAt,
        long daysOpen,
        boolean stale,
        long views,
        long applications,
        long unanswered,
        long interviews,
        long offers) {}
