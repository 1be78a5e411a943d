package wangang.campaign.interview.adapter.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.application.TimetableFigures;
import wangang.campaign.interview.domain.TimetableStatus;
import wangang.campaign.timetable.domain.Reason;
import wangang.platform.web.Page;

/**
 * A fair's timetable as officers see it.
 *
 * @param fairId the fair
 * @param status whether both sides know it
 * @param version grows whenever it is made, published or changed; the ETag in quotes
 * @param madeAt when it was made
 * @param publishedAt when it was told to both sides
 * @param slots how many interviews the booths have time for
 * @param met wishes of both sides that are met, each by an interview in a slot
 * @param unmet wishes that are not, by reason; on each day of the fair for itself, and those that the booth did not rank
 *     once
 * @param claims of the unmet, those that both sides would rather see met than interviews they have
 * @param interviews in the order in which they begin
 */
record TimetableView(
        UUID fairId,
        TimetableStatus status,
        long version,
        Instant madeAt,
        @Nullable Instant publishedAt,
        int slots,
        long met,
        Map<Reason, Long> unmet,
        long claims,
        Page<InterviewOfFair> interviews) {

    static TimetableView of(TimetableFigures figures, Page<InterviewOfFair> interviews) {
        var timetable = figures.timetable();
        return new TimetableView(
                timetable.fair().value(),
                timetable.status(),
                timetable.version(),
                timetable.madeAt(),
                timetable.publishedAt(),
                timetable.slots(),
                figures.interviews(),
                figures.unmet(),
                figures.unmet().getOrDefault(Reason.OTHERS_STAND, 0L),
                interviews);
    }
}
