package wangang.platform.web;

import org.jspecify.annotations.Nullable;

/** The caller's name for one intention, from {@code Idempotency-Key} (at most 100 characters); null when not given. */
public record IdempotencyKey(@Nullable String value) {}
