package wangang.campaign.interview.domain;

/** What happened to an interview that is or was told to its two sides. */
public sealed interface InterviewEvent {

    FairInterview after();

    record Scheduled(FairInterview after) implements InterviewEvent {}

    record Moved(FairInterview after) implements InterviewEvent {}

    record Cancelled(FairInterview after) implements InterviewEvent {}

    /** Has a result, or another one. */
    record Ended(FairInterview after) implements InterviewEvent {}
}
