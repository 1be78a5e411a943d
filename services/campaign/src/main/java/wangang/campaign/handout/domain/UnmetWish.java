package wangang.campaign.handout.domain;

import java.util.UUID;

/**
 * A wish that no interview was found for.
 *
 * @param rank 1 is the dearest
 * @param booth which was wished
 * @param sentence why, for the person
 */
public record UnmetWish(int rank, UUID booth, String sentence) {

    public UnmetWish because(String reason) {
        return new UnmetWish(rank, booth, reason);
    }
}
