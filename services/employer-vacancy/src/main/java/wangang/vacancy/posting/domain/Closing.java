package wangang.vacancy.posting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When and why a vacancy was closed; {@code reason} is the employer's own words. */
public record Closing(
        Instant at, ClosingCause cause, @Nullable String reason) {}
