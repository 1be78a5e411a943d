package wangang.campaign.interview.adapter.messaging;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.interview.domain.CancelCause;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewResult;
import wangang.campaign.interview.domain.InterviewStatus;

/** The data of every {@code interview.*.v1}; the address of an online room stays here, for it lets people in. */
record InterviewState(
        UUID interviewId,
        UUID fairId,
        UUID campaignId,
        UUID boothId,
        UUID employerId,
        UUID jobseekerId,
        List<UUID> vacancyIds,
        long version,
        InterviewStatus status,
        boolean online,
        @Nullable String room,
        OffsetDateTime begins,
        int minutes,
        @Nullable CancelCause cause,
        @Nullable InterviewResult result,
        @Nullable Instant resultAt,
        Instant changedAt) {

    static InterviewState of(FairInterview interview, boolean online, List<UUID> vacancies, ZoneId zone) {
        var parties = interview.parties();
        return new InterviewState(
                interview.id().value(),
                parties.fair().value(),
                parties.campaign().value(),
                parties.booth().value(),
                parties.employer().value(),
                Objects.requireNonNull(parties.jobseeker(), "nothing is told of an erased person"),
                vacancies,
                interview.version(),
                interview.status(),
                online,
                online ? null : parties.room(),
                interview.time().begins(zone).toOffsetDateTime(),
                interview.time().minutes(),
                interview.cause(),
                interview.result(),
                interview.resultAt(),
                interview.changedAt());
    }
}
