package wangang.campaign.progress.application;

import wangang.campaign.progress.domain.ApplicationFact;
import wangang.campaign.progress.domain.RecommendationFact;

/** What is known of applications and recommendations; each may be told again, in any order. */
public interface Facts {

    /** Joined with what was known. */
    void learn(ApplicationFact application);

    void learn(RecommendationFact recommendation);
}
