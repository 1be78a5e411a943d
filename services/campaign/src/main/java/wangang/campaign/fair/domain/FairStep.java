package wangang.campaign.fair.domain;

/** What an officer does to bring a fair into its next state. */
public enum FairStep {
    OPEN_REGISTRATION,
    CLOSE_REGISTRATION,
    START,
    FINISH,
    CANCEL;

    FairStatus leadsTo() {
        return switch (this) {
            case OPEN_REGISTRATION -> FairStatus.REGISTRATION;
            case CLOSE_REGISTRATION -> FairStatus.REGISTRATION_CLOSED;
            case START -> FairStatus.RUNNING;
            case FINISH -> FairStatus.DONE;
            case CANCEL -> FairStatus.CANCELLED;
        };
    }
}
