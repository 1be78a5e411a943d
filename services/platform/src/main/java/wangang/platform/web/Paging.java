package wangang.platform.web;

import org.jspecify.annotations.Nullable;

/** How much of a list is wanted: {@code size} 1–100 (default 20), after {@code cursor}. A controller argument. */
public record Paging(int size, @Nullable String cursor) {}
