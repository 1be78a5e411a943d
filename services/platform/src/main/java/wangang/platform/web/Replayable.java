package wangang.platform.web;

import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;

/** An answer, and whether it was given before. */
public record Replayable<T>(T value, boolean replayed) {

    /** Response header that marks a repeated answer. */
    public static final String HEADER = "Idempotent-Replayed";

    public ResponseEntity<T> as(BodyBuilder response) {
        return as(response, value);
    }

    /** @param shown the answer with what is not kept for a repetition */
    public ResponseEntity<T> as(BodyBuilder response, T shown) {
        return (replayed ? response.header(HEADER, "true") : response).body(shown);
    }
}
