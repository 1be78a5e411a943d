package wangang.campaign.market.application;

import wangang.campaign.market.domain.EmployerId;

/** What other features do when an employer is suspended, refused or not verified yet, in the same transaction. */
public interface EmployerFollower {

    void unverified(EmployerId employer);
}
