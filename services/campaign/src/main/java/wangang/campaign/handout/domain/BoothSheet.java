package wangang.campaign.handout.domain;

import java.util.List;
import java.util.SequencedMap;

/**
 * A booth's day at a fair.
 *
 * @param interviewers their labels in the booth's own order, each with what is planned, in the order of beginnings
 */
public record BoothSheet(
        FairHeading fair, String employer, Place place, SequencedMap<String, List<BoothMeeting>> interviewers) {

    public List<BoothMeeting> meetings() {
        return interviewers.values().stream().flatMap(List::stream).toList();
    }
}
