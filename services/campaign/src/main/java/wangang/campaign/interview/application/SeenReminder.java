package wangang.campaign.interview.application;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That results of a day were missing.
 *
 * @param missing how many, when it was reminded
 * @param stillMissing how many are now
 * @param missingAgain of them on the next morning
 * @param againAt when it was reminded then; absent before, and when nothing was missing
 */
public record SeenReminder(
        LocalDate day,
        int missing,
        long stillMissing,
        Instant at,
        int missingAgain,
        @Nullable Instant againAt) {}
