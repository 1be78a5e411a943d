package wangang.campaign.interview.application;

import java.time.Instant;
import java.util.UUID;
import wangang.campaign.interview.domain.InterviewId;

/** What both sides of an interview are told of a change. */
public record ToldNotice(UUID id, InterviewId interview, Kind kind, String forPerson, String forEmployer, Instant at) {

    /** What has become of the interview, or of the fair for whom it is told. */
    public enum Kind {
        MOVED,
        CANCELLED,
        ADDED,
        /** An officer said that the person was not there. */
        ENDED,
        /** The person waited, and has a place now. */
        PLACE_GIVEN,
        FAIR_CANCELLED
    }
}
