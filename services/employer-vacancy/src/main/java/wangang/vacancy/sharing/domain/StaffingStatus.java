package wangang.vacancy.sharing.domain;

/** CLOSED is for good, except that the end of a suspension opens what it closed. */
public enum StaffingStatus {
    OPEN,
    CLOSED
}
