package wangang.campaign.fair.application;

import java.util.List;
import org.springframework.stereotype.Component;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairStatus;

/** Stores a fair and lets others follow, in the running transaction. */
@Component
class FairChanges {

    private final Fairs fairs;
    private final List<FairFollower> followers;

    FairChanges(Fairs fairs, List<FairFollower> followers) {
        this.fairs = fairs;
        this.followers = followers;
    }

    Fair update(Fair changed) {
        fairs.update(changed);
        if (changed.status() == FairStatus.CANCELLED) {
            followers.forEach(follower -> follower.cancelled(changed));
        }
        return changed;
    }
}
