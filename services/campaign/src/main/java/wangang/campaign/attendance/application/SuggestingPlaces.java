package wangang.campaign.attendance.application;

import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import wangang.campaign.attendance.domain.SuggestedPlaces;
import wangang.campaign.fair.application.ReadingFairs;
import wangang.campaign.fair.domain.FairId;
import wangang.campaign.organising.application.WholeDistrict;
import wangang.platform.kernel.Outcome;

/** Where booths might stand; an officer of the whole district places them, or not. */
@Service
@Transactional(readOnly = true)
public class SuggestingPlaces {

    /** Who asked later is suggested a room when these are placed. */
    private static final int MOST = 1_000;

    private final ReadingFairs fairs;
    private final BoothsToPlace booths;

    SuggestingPlaces(ReadingFairs fairs, BoothsToPlace booths) {
        this.fairs = fairs;
        this.booths = booths;
    }

    /** @param subdistricts those the officer answers for; empty means all */
    public Outcome<SuggestedPlaces> suggest(Set<String> subdistricts, FairId id) {
        return WholeDistrict.only(
                subdistricts,
                () -> fairs.byId(id, true)
                        .map(fair ->
                                SuggestedPlaces.of(fair.terms().rooms(), booths.standing(id), booths.asked(id, MOST))));
    }
}
