package wangang.campaign.interview.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.market.domain.EmployerId;
import wangang.campaign.organising.domain.CampaignId;
import wangang.platform.kernel.Outcome;

class FairInterviewTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final FairInterview SCHEDULED = FairInterview.draft(
                    InterviewId.next(at(DAY, "08:00").toInstant()),
                    new Parties(
                            new FairId(UUID.randomUUID()),
                            new CampaignId(UUID.randomUUID()),
                            new BoothId(UUID.randomUUID()),
                            new EmployerId(UUID.randomUUID()),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            137,
                            "A"),
                    new InterviewTime(DAY, 600, 15, UUID.randomUUID()),
                    "t",
                    at(DAY, "08:00").toInstant())
            .publish(at(DAY, "08:00").toInstant())
            .after();

    @Test
    void hasAResultFromItsBeginningOn() {
        assertThat(code(SCHEDULED.end(InterviewResult.NO, at(DAY, "09:59")))).isEqualTo("interview/not-begun");
        var ended = ended(SCHEDULED, InterviewResult.NO, at(DAY, "10:00"));
        assertThat(ended.status()).isEqualTo(InterviewStatus.ENDED);
        assertThat(ended.version()).isEqualTo(2);
        assertThat(ended.isLate(HERE)).isFalse();
        assertThat(ended(SCHEDULED, InterviewResult.NO, at(DAY.plusDays(3), "10:00"))
                        .isLate(HERE))
                .isTrue();
    }

    @Test
    void itsResultIsMendedOnTheDayOnWhichItWasRecorded() {
        var late = ended(SCHEDULED, InterviewResult.NO, at(DAY.plusDays(1), "23:00"));
        var mended = ended(late, InterviewResult.OFFER, at(DAY.plusDays(1), "23:59"));
        assertThat(mended.result()).isEqualTo(InterviewResult.OFFER);
        assertThat(mended.resultAt()).isEqualTo(late.resultAt());
        assertThat(code(late.end(InterviewResult.OFFER, at(DAY.plusDays(2), "00:00"))))
                .isEqualTo("interview/result-fixed");
    }

    @Test
    void whatIsCancelledHasNone() {
        var cancelled = SCHEDULED
                .cancel(CancelCause.FAIR_CANCELLED, at(DAY, "09:00").toInstant())
                .after();
        assertThat(code(cancelled.end(InterviewResult.NO, at(DAY, "11:00")))).isEqualTo("interview/cancelled");
    }

    private static FairInterview ended(FairInterview interview, InterviewResult result, ZonedDateTime now) {
        return switch (interview.end(result, now)) {
            case Outcome.Done<InterviewEvent>(var event) -> event.after();
            case Outcome.Refused<InterviewEvent>(var rejections) -> throw new AssertionError(rejections);
        };
    }

    private static String code(Outcome<InterviewEvent> outcome) {
        return outcome instanceof Outcome.Refused<InterviewEvent>(var rejections)
                ? rejections.getFirst().code()
                : "";
    }

    private static ZonedDateTime at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(HERE);
    }
}
