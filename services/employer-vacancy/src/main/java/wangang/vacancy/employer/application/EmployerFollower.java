package wangang.vacancy.employer.application;

import java.time.Instant;
import wangang.vacancy.employer.domain.Employer;

/** Whoever must act in the same transaction when an employer's standing or name changes. */
public interface EmployerFollower {

    void suspended(Employer employer, Instant now);

    void verified(Employer employer, Instant now);

    /** Its vacancies stay as they are, but others know them by its name. */
    default void renamed(Employer employer, Instant now) {}
}
