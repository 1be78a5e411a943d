package wangang.portal.office;

import java.util.List;
import wangang.portal.office.campaigns.Campaign;
import wangang.portal.office.fairs.Fair;

/**
 * What waits in one campaign.
 *
 * @param enrolments how many wait, up to the most that are counted
 * @param moreEnrolments whether there are more than were counted
 * @param fairs those that are not over
 */
record CampaignDesk(Campaign campaign, int enrolments, boolean moreEnrolments, List<FairDesk> fairs) {

    /** @param booths how many wait for a room; none where the officer may not place them */
    record FairDesk(Fair fair, int booths) {}

    public String enrolmentsInWords() {
        return enrolments + (moreEnrolments ? "+" : "");
    }

    public boolean waits() {
        return enrolments > 0 || fairs.stream().anyMatch(fair -> fair.booths() > 0);
    }
}
