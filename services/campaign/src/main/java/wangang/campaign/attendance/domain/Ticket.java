package wangang.campaign.attendance.domain;

/**
 * What a registration is known by.
 *
 * @param number of the person at the fair, from 1, never given twice
 */
public record Ticket(RegistrationId id, JobseekerId jobseeker, int number, CheckInCode code) {}
