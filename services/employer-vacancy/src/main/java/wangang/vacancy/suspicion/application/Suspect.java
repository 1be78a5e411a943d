package wangang.vacancy.suspicion.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import wangang.vacancy.suspicion.domain.Sign;

/**
 * A published vacancy that waits for an officer.
 *
 * @param vacancyId the vacancy's id
 * @param version the vacancy's; a decision names it
 * @param title its title
 * @param employerId whose it is
 * @param employerName full name
 * @param points of all signs together
 * @param signs what makes a fraud likely
 * @param lookedAt when it was found
 */
public record Suspect(
        UUID vacancyId,
        long version,
        String title,
        UUID employerId,
        String employerName,
        int points,
        List<Sign> signs,
        Instant lookedAt) {}
