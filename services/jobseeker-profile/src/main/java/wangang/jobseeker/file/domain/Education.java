package wangang.jobseeker.file.domain;

import org.jspecify.annotations.Nullable;

/** Highest education; {@code majorCode} of the undergraduate catalogue at any level, {@code school} is never told. */
public record Education(@Nullable String school, @Nullable String majorCode, Degree degree, int graduationYear) {}
