package wangang.vacancy.serviceplan.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * A task is given up.
 *
 * @param reason why, 1 to 1,000 characters
 */
record CancellationForm(@Nullable String reason) {}
