package wangang.jobseeker.file.domain;

/** Kinds of employment a person may wish for. */
public enum EmploymentKind {
    FULL_TIME,
    PART_TIME,
    INTERNSHIP,
    TRAINEESHIP,
    FLEXIBLE,
    PUBLIC_WELFARE
}
