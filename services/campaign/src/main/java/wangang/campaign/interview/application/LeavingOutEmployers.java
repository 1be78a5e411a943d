package wangang.campaign.interview.application;

import org.springframework.stereotype.Component;
import wangang.campaign.booth.application.Booths;
import wangang.campaign.fair.application.Fairs;
import wangang.campaign.market.application.EmployerFollower;
import wangang.campaign.market.domain.EmployerId;

/** A suspended employer meets nobody: its interviews to come are cancelled and both sides told, as when its booth leaves. */
@Component
class LeavingOutEmployers implements EmployerFollower {

    private final Booths booths;
    private final Fairs fairs;
    private final ReplanningFairs replanning;

    LeavingOutEmployers(Booths booths, Fairs fairs, ReplanningFairs replanning) {
        this.booths = booths;
        this.fairs = fairs;
        this.replanning = replanning;
    }

    /** Whichever is first, a publication or this: each looks when it has the fair's lock. */
    @Override
    public void unverified(EmployerId employer) {
        for (var booth : booths.standing(employer)) {
            replanning.leaveOut(fairs.lock(booth.fair()).orElseThrow(), booth.id());
        }
    }
}
