package wangang.campaign.attendance.application;

import java.util.List;
import wangang.campaign.attendance.domain.AskedBooth;
import wangang.campaign.attendance.domain.StandingBooths;
import wangang.campaign.fair.domain.FairId;

/** What a fair's booths weigh in its rooms. */
public interface BoothsToPlace {

    /** In the order in which they were asked for. */
    List<AskedBooth> asked(FairId fair, int limit);

    List<StandingBooths> standing(FairId fair);
}
