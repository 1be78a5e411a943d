package wangang.campaign.interview.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import wangang.campaign.booth.domain.BoothId;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.timetable.domain.Reason;

/** Interviews as they are read, in the order in which they begin; parties see published ones only. */
public interface SeenInterviews {

    /** Also drafts. */
    List<SeenInterview> ofFair(FairId fair, @Nullable Place after, int limit);

    /** Published, over, and nobody recorded what came of them. */
    List<SeenInterview> withoutResult(FairId fair, @Nullable Place after, int limit);

    Optional<SeenInterview> find(InterviewId id);

    List<SeenInterview> ofBooth(BoothId booth, @Nullable Place after, int limit);

    List<SeenInterview> ofAccount(String account, @Nullable Place after, int limit);

    List<SeenUnmet> unmetOfBooth(BoothId booth, @Nullable UnmetPlace after, int limit);

    /** Also those that the booth did not share. */
    List<SeenUnmet> unmetOfAccount(String account, @Nullable UnmetPlace after, int limit);

    /** Of one person at one fair: at most one for each wish and day; also those that the booth did not share. */
    List<SeenUnmet> unmetOfRegistration(UUID registration);

    /** Drafts too, cancelled ones not. */
    long count(FairId fair);

    Map<Reason, Long> unmet(FairId fair);
}
