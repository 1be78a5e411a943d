package wangang.campaign.handout.domain;

/**
 * An interview as the booth sees it.
 *
 * @param person the number of whoever comes
 */
public record BoothMeeting(Meeting meeting, int person) {}
