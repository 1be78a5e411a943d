package wangang.campaign.interview.application;

import java.util.List;
import java.util.stream.Collectors;
import wangang.campaign.interview.domain.FairChange;
import wangang.campaign.interview.domain.FairInterview;
import wangang.campaign.interview.domain.FairPlan;

/** A fair before a change: its days, and the interviews of them that are or were held. */
record Standing(FairPlan plan, List<FairInterview> interviews) {

    /** Whether the person meets all the booths that agreed, or met them. */
    boolean holdsAll(FairChange.WalkIn walkIn) {
        return interviews.stream()
                .map(FairInterview::parties)
                .filter(parties -> parties.registration().equals(walkIn.person().registration()))
                .map(parties -> parties.booth().value())
                .collect(Collectors.toSet())
                .containsAll(walkIn.agreed());
    }
}
