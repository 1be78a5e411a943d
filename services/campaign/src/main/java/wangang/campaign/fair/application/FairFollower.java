package wangang.campaign.fair.application;

import wangang.campaign.fair.domain.Fair;

/** What other features do when a fair is cancelled, in the same transaction, under the fair's lock. */
public interface FairFollower {

    void cancelled(Fair fair);
}
