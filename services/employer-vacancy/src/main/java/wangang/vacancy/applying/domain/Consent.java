package wangang.vacancy.applying.domain;

import java.time.Instant;
import wangang.vacancy.employer.domain.EmployerId;

/**
 * The person's separate consent that this employer may see the profile (PIPL, article 23).
 *
 * @param textVersion which wording was agreed to
 */
public record Consent(EmployerId recipient, String textVersion, Instant grantedAt) {}
