package wangang.campaign.interview.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.DraftedTimetable;
import wangang.campaign.interview.domain.FairTimetable;
import wangang.campaign.interview.domain.TimetableStatus;

/**
 * That a timetable was made or published.
 *
 * @param fairId the fair
 * @param status whether both sides know it
 * @param version the ETag without its quotes
 * @param madeAt when it was made
 * @param publishedAt when it was told to both sides
 * @param warnings which promises do not hold at this fair, when it is made
 */
record TimetableReceipt(
        UUID fairId,
        TimetableStatus status,
        long version,
        Instant madeAt,
        @Nullable Instant publishedAt,
        List<String> warnings) {

    static TimetableReceipt of(DraftedTimetable made) {
        return of(made.timetable(), made.warnings());
    }

    static TimetableReceipt of(FairTimetable published) {
        return of(published, List.of());
    }

    private static TimetableReceipt of(FairTimetable timetable, List<String> warnings) {
        return new TimetableReceipt(
                timetable.fair().value(),
                timetable.status(),
                timetable.version(),
                timetable.madeAt(),
                timetable.publishedAt(),
                warnings);
    }
}
