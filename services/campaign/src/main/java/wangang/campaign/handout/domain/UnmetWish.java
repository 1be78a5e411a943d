package wangang.campaign.handout.domain;

/**
 * A wish that no interview was found for.
 *
 * @param rank 1 is the dearest
 * @param sentence why, for the person
 */
public record UnmetWish(int rank, String sentence) {}
