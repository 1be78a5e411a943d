package wangang.jobseeker.file.domain;

import org.jspecify.annotations.Nullable;

/**
 * Highest or current education.
 *
 * @param school never told in events
 * @param majorCode undergraduate catalogue, at any level
 * @param degree reached, or that will be
 * @param graduationYear four digits
 */
public record Education(@Nullable String school, @Nullable String majorCode, Degree degree, int graduationYear) {}
