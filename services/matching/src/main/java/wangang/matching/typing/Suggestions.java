package wangang.matching.typing;

import java.util.List;

/**
 * How what is being typed may go on.
 *
 * @param items the likeliest first
 */
record Suggestions(List<Suggestion> items) {}
