package wangang.campaign.booth.application;

import java.util.List;
import wangang.campaign.fair.domain.FairId;

/** What other features have arranged with the booths of a fair that nobody may place, refuse or give back any more. */
public interface BoothGuard {

    boolean letsBoothsChange(FairId fair);

    static boolean allLetChange(List<BoothGuard> guards, FairId fair) {
        return guards.stream().allMatch(guard -> guard.letsBoothsChange(fair));
    }
}
