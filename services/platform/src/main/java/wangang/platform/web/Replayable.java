package wangang.platform.web;

/** An answer, and whether it was given before. */
public record Replayable<T>(T value, boolean replayed) {

    /** Response header that marks a repeated answer. */
    public static final String HEADER = "Idempotent-Replayed";
}
