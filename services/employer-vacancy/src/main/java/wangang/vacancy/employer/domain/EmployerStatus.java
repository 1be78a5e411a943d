package wangang.vacancy.employer.domain;

/** Where an employer stands with the officers. */
public enum EmployerStatus {
    PENDING,
    VERIFIED,
    REFUSED,
    SUSPENDED
}
