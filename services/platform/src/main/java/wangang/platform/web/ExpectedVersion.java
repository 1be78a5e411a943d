package wangang.platform.web;

/** The version that a change was decided on, from {@code If-Match}; as a controller argument it demands the header. */
public record ExpectedVersion(long value) {}
