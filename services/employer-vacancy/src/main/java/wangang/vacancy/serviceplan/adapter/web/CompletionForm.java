package wangang.vacancy.serviceplan.adapter.web;

import org.jspecify.annotations.Nullable;

/**
 * A task is done.
 *
 * @param result what came of it, 1 to 1,000 characters
 */
record CompletionForm(@Nullable String result) {}
