package wangang.campaign.handout.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * An interview as both sides know it.
 *
 * @param interviewer the booth's label of whoever interviews
 * @param revision grows with every change of it
 */
public record Meeting(
        UUID id,
        Instant begins,
        Instant ends,
        Place place,
        String employer,
        String interviewer,
        boolean isCancelled,
        long revision) {}
