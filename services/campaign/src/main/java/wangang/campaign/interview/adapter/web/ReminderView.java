package wangang.campaign.interview.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.SeenReminder;

/**
 * A reminder of results.
 *
 * @param day of which day results were missing in the evening
 * @param missing how many were
 * @param stillMissing how many are now
 * @param at when it was reminded
 * @param missingAgain how many were on the next morning
 * @param againAt when it was reminded then; absent before, and when nothing was missing
 */
record ReminderView(
        LocalDate day,
        int missing,
        long stillMissing,
        Instant at,
        int missingAgain,
        @Nullable Instant againAt) {

    static ReminderView of(SeenReminder reminder) {
        return new ReminderView(
                reminder.day(),
                reminder.missing(),
                reminder.stillMissing(),
                reminder.at(),
                reminder.missingAgain(),
                reminder.againAt());
    }
}
