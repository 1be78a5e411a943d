package wangang.campaign.interview.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewId;
import wangang.campaign.interview.domain.InterviewStatus;

/** All interviews. Whoever changes one holds the lock of its fair. */
public interface Interviews {

    void addAll(List<FairInterview> interviews);

    /** Each in the order given; one that was changed in between is an error. */
    void updateAll(List<FairInterview> interviews);

    void removeDrafts(FairId fair);

    Optional<FairInterview> find(InterviewId id);

    List<FairInterview> ofFair(FairId fair, Set<InterviewStatus> statuses);

    List<FairInterview> ofJobseeker(UUID jobseeker);

    /** From now on they are nobody's, each in its next version. */
    void unname(UUID jobseeker);

    /** What booths show, by booth. */
    Map<UUID, List<UUID>> vacancies(Collection<UUID> booths);
}
