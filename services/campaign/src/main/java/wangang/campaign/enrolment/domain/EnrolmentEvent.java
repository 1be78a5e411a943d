package wangang.campaign.enrolment.domain;

/** What happened to an enrolment, with its state afterwards. */
public sealed interface EnrolmentEvent {

    Enrolment after();

    record Requested(Enrolment after) implements EnrolmentEvent {}

    record Approved(Enrolment after) implements EnrolmentEvent {}

    record Refused(Enrolment after) implements EnrolmentEvent {}

    record Withdrawn(Enrolment after) implements EnrolmentEvent {}

    record Ended(Enrolment after) implements EnrolmentEvent {}
}
