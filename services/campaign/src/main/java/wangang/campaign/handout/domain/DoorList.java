package wangang.campaign.handout.domain;

/**
 * Everybody who is expected at the door, read page by page: a fair has too many to hold at once.
 *
 * @param people how many there are
 */
public record DoorList(FairHeading fair, int people, Iterable<DoorEntry> entries) {}
