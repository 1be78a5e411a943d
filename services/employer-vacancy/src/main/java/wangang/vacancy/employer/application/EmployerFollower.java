package wangang.vacancy.employer.application;

import java.time.Instant;
import wangang.vacancy.employer.domain.Employer;

/** Whoever must act in the same transaction when an employer's standing changes. */
public interface EmployerFollower {

    void suspended(Employer employer, Instant now);

    void verified(Employer employer, Instant now);
}
