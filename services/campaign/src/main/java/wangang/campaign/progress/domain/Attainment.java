package wangang.campaign.progress.domain;

/** How much of a target is reached. */
public record Attainment(Measure measure, int target, long reached) {

    /** Whole percent, rounded down so that 100 means reached; may be more. */
    public long percent() {
        return reached * 100 / target;
    }
}
