package wangang.campaign.fair.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    List<Fair> ofCampaign(CampaignId campaign);

    /**
     * In the order in which they were planned, after {@code after}.
     *
     * @param announced only those that everybody may see
     * @param school only those held for it
     */
    List<Fair> ofCampaign(
            CampaignId campaign, boolean announced, @Nullable String school, @Nullable UUID after, int limit);
}
