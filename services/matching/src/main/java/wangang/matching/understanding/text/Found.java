package wangang.matching.understanding.text;

/** A value with how much it is wanted and where it was read. */
public record Found<T>(T value, Strength strength, Span span) {}
