package wangang.campaign.attendance.domain;

import java.time.Instant;

/**
 * A person's separate consent to be shown to the booths chosen (PIPL 23).
 *
 * @param textVersion which wording was agreed to
 */
public record Consent(String textVersion, Instant grantedAt) {}
