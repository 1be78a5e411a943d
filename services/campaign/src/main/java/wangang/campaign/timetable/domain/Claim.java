package wangang.campaign.timetable.domain;

/**
 * A slot of a booth that a person could have instead: the booth leaves it free or holds somebody there whom it wants less,
 * and the person is free or at booths wanted less.
 *
 * @param isPlain whether the person would give up nothing
 */
public record Claim(PersonId person, BoothId booth, Slot slot, boolean isPlain) {}
