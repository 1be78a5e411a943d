package wangang.campaign.interview.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.InterviewEvent;

/** Tells the platform what happened to interviews, together with the change itself; drafts are never told. */
public interface InterviewNews {

    /** @param vacancies on show, by booth */
    void tell(Fair fair, Map<UUID, List<UUID>> vacancies, List<InterviewEvent> events);

    /** What was told of them is removed by their next version. */
    void forget(List<FairInterview> interviews);
}
