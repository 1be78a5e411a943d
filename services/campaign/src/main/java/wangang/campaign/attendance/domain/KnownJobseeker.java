package wangang.campaign.attendance.domain;

/**
 * A person as last told.
 *
 * @param account who acts for the person
 * @param listed may stand in lists that are ordered for employers (MATCHING)
 * @param personalised own lists may be ordered by the file (PERSONALISATION)
 */
public record KnownJobseeker(JobseekerId id, long version, String account, boolean listed, boolean personalised) {}
