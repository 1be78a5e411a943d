package wangang.jobseeker.progress.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something of a person that is counted.
 *
 * @param kind what it is
 * @param id the recommendation, application or interview
 * @param about the vacancy; of an interview, the campaign
 * @param at when
 */
public record CountedFact(Kind kind, UUID id, UUID about, Instant at) {

    /** What can be counted. */
    public enum Kind {
        RECOMMENDATION,
        APPLICATION,
        FAIR_INTERVIEW
    }
}
