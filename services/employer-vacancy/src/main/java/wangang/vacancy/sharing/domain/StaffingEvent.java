package wangang.vacancy.sharing.domain;

/** What happened to an offer or a need, with its state afterwards. */
public sealed interface StaffingEvent {

    StaffPosting after();

    /** Anew, or again with the end of a suspension. */
    record Opened(StaffPosting after) implements StaffingEvent {}

    /** Its terms or the people left, while it is open. */
    record Changed(StaffPosting after) implements StaffingEvent {}

    record Closed(StaffPosting after) implements StaffingEvent {}
}
