package wangang.campaign.fair.application;

import java.util.List;
import java.util.Optional;
import wangang.campaign.fair.domain.Fair;
import wangang.campaign.fair.domain.FairStep;
import wangang.platform.kernel.Rejection;

/** What other features have arranged at a fair that forbids a step; asked under the fair's lock. */
public interface FairGuard {

    Optional<Rejection> objectionTo(Fair fair, FairStep step);

    static Optional<Rejection> firstOf(List<FairGuard> guards, Fair fair, FairStep step) {
        return guards.stream()
                .flatMap(guard -> guard.objectionTo(fair, step).stream())
                .findFirst();
    }
}
