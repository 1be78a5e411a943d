package wangang.jobseeker.interview.application;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.jobseeker.file.application.Jobseekers;
import wangang.jobseeker.interview.domain.FairInterview;

/** Keeps interviews in people's files in step with what is told of them, whatever the order. */
@Service
public class FollowingInterviews {

    private final Jobseekers jobseekers;
    private final Interviews interviews;

    FollowingInterviews(Jobseekers jobseekers, Interviews interviews) {
        this.jobseekers = jobseekers;
        this.interviews = interviews;
    }

    /** Ids of people are born here: one that is unknown belongs to somebody erased, of whom nothing is kept. */
    @Transactional
    public void follow(FairInterview told) {
        if (jobseekers.lockedWithId(told.jobseeker()).isEmpty()) {
            return;
        }
        interviews
                .withId(told.interviewId())
                .map(known -> known.follow(told))
                .orElse(Optional.of(told))
                .ifPresent(interviews::put);
    }

    /** What its owner removed is kept nowhere; it removes only what belonged to somebody erased. */
    @Transactional
    public void removed(UUID interviewId) {
        interviews.remove(interviewId);
    }
}
