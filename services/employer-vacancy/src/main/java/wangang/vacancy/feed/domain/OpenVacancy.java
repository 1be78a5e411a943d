package wangang.vacancy.feed.domain;

import java.time.Instant;
import java.util.UUID;
import wangang.vacancy.posting.domain.TermsForm;

/**
 * What everybody may know of a published vacancy.
 *
 * @param employer name of the employer, as it is now
 * @param terms without the employer's reference
 */
public record OpenVacancy(
        UUID id,
        long version,
        Instant publishedAt,
        Instant changedAt,
        int remainingOpenings,
        String employer,
        TermsForm terms) {}
