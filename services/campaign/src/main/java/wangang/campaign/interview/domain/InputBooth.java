package wangang.campaign.interview.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import wangang.campaign.booth.domain.InterviewerHours;

/**
 * A booth that has a room.
 *
 * @param ranks whom it agrees to interview, in the order of the ids
 */
public record InputBooth(UUID id, String room, List<InterviewerHours> interviewers, List<Rank> ranks) {

    /** @param rank 1 is the dearest; equal ranks are ties */
    public record Rank(UUID registration, int rank) {}

    public InputBooth {
        interviewers = List.copyOf(interviewers);
        ranks = List.copyOf(ranks);
    }

    /** The same for the same label, which the booth's hours never change. */
    public static UUID interviewer(UUID booth, String label) {
        return UUID.nameUUIDFromBytes((booth + "/" + label).getBytes(StandardCharsets.UTF_8));
    }
}
