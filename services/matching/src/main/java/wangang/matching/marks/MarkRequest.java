package wangang.matching.marks;

import jakarta.validation.constraints.NotNull;

/**
 * How a vacancy is to be marked.
 *
 * @param kind SAVED or HIDDEN; the later replaces the earlier
 */
record MarkRequest(
        @NotNull(message = "请给出标记：SAVED（收藏）或 HIDDEN（不感兴趣）") Mark.Kind kind) {}
