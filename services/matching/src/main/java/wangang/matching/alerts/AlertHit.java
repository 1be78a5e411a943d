package wangang.matching.alerts;

import java.util.UUID;

/** A saved search that found a vacancy. */
public record AlertHit(UUID alertId, UUID jobseekerId, String name) {}
