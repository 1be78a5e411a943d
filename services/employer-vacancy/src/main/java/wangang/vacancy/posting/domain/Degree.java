package wangang.vacancy.posting.domain;

/** The ladder of GB/T 4658 as employers use it; NONE is a floor of nothing (学历不限). */
public enum Degree {
    NONE,
    JUNIOR_HIGH,
    SENIOR_HIGH,
    COLLEGE,
    BACHELOR,
    MASTER,
    DOCTOR
}
