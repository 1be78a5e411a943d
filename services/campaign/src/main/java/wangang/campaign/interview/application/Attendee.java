package wangang.campaign.interview.application;

import java.util.UUID;

/**
 * Somebody registered for a fair.
 *
 * @param number by which booths know the person
 */
public record Attendee(UUID registration, UUID jobseeker, int number) {}
