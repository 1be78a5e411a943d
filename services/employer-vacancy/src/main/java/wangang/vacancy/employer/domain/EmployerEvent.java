package wangang.vacancy.employer.domain;

/** What happened to an employer, with its state afterwards. */
public sealed interface EmployerEvent {

    Employer after();

    record Registered(Employer after) implements EmployerEvent {}

    record Changed(Employer after) implements EmployerEvent {}

    /** Counts that leave every rate as it was: no new version, nobody is told. */
    record Counted(Employer after) implements EmployerEvent {}

    record Verified(Employer after) implements EmployerEvent {}

    record Refused(Employer after) implements EmployerEvent {}

    record Suspended(Employer after) implements EmployerEvent {}
}
