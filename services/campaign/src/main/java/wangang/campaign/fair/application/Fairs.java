package wangang.campaign.fair.application;

import java.util.List;
import java.util.Optional;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.domain.CampaignId;

/** All fairs. Locks last until the running transaction ends; lock a fair before its booths. */
public interface Fairs {

    void add(Fair fair);

    void update(Fair fair);

    Optional<Fair> find(FairId id);

    /** Against every other writer. */
    Optional<Fair> lock(FairId id);

    /** Against every other writer. */
    List<Fair> lockAll(CampaignId campaign);

    /** In the order in which they were planned. */
    List<Fair> ofCampaign(CampaignId campaign);
}
