package wangang.jobseeker.interview.adapter.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.jobseeker.interview.domain.FairInterview;

/**
 * An interview at a fair, and what came of it.
 *
 * @param interviewId the interview's id, the same at the fair
 * @param fairId at which fair
 * @param employerId who interviews
 * @param employerName as last told
 * @param begins when
 * @param minutes how long
 * @param online whether it is held online; the way in is told by the fair
 * @param room where; absent online
 * @param status SCHEDULED, CANCELLED or ENDED
 * @param result what came of it: OFFER, SECOND_INTERVIEW, NO or NO_SHOW; absent while nothing is recorded
 */
record InterviewAnswer(
        UUID interviewId,
        UUID fairId,
        UUID employerId,
        @Nullable String employerName,
        Instant begins,
        int minutes,
        boolean online,
        @Nullable String room,
        String status,
        @Nullable String result) {

    static InterviewAnswer of(FairInterview interview, @Nullable String employerName) {
        return new InterviewAnswer(
                interview.interviewId(),
                interview.fairId(),
                interview.employerId(),
                employerName,
                interview.begins(),
                interview.minutes(),
                interview.online(),
                interview.room(),
                interview.status(),
                interview.result());
    }
}
