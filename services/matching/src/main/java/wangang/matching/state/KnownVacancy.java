package wangang.matching.state;

import java.util.UUID;

/** Whose vacancy it is and whether it is open. */
public record KnownVacancy(UUID vacancyId, UUID employerId, String employerAccount, String status) {}
