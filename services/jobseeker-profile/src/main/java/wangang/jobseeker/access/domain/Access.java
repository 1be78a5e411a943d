package wangang.jobseeker.access.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** One recorded reading of somebody's data. */
public record Access(UUID id, Instant at, String account, Set<String> roles, String action, String purpose) {}
