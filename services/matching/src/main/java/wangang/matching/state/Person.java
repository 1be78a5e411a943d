package wangang.matching.state;

import java.util.UUID;

/** Whose account is whose file, and what the person agreed to. */
public record Person(
        UUID jobseekerId, String account, boolean matching, boolean recommendations, boolean personalisation) {}
