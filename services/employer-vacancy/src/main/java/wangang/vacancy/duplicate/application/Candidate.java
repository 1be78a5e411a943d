package wangang.vacancy.duplicate.application;

import java.time.Instant;
import wangang.vacancy.duplicate.domain.Signature;
import wangang.vacancy.employer.domain.EmployerId;
import wangang.vacancy.posting.domain.VacancyId;

/** A published vacancy of another employer, worth comparing. */
public record Candidate(
        VacancyId vacancy,
        EmployerId employer,
        String employerName,
        String title,
        Instant publishedAt,
        Signature signature) {}
