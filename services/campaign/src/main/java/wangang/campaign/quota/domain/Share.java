package wangang.campaign.quota.domain;

/**
 * Openings reserved for graduates of all openings, and the least percentage that is asked for.
 */
public record Share(long openings, long reserved, int asked) {

    /** Rounded down, so that what is shown never exceeds what is; 0 without openings. */
    public long percent() {
        return openings == 0 ? 0 : reserved * 100 / openings;
    }

    /** Whoever offers nothing breaks nothing. */
    public boolean isKept() {
        return reserved * 100 >= asked * openings;
    }

    /** How many more openings must be reserved, as they are now. */
    public long missing() {
        return isKept() ? 0 : (asked * openings + 99) / 100 - reserved;
    }

    public Share plus(Share other) {
        return new Share(openings + other.openings, reserved + other.reserved, asked);
    }
}
