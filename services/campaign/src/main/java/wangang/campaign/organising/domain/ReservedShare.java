package wangang.campaign.organising.domain;

/**
 * The least share of their openings that employers of a kind keep for graduates.
 *
 * @param employerKind what the employer is
 * @param percent percent of the openings, 1 to 100
 */
public record ReservedShare(EmployerKind employerKind, int percent) {}
