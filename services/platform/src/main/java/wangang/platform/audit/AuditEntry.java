package wangang.platform.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One access: by which account in which roles, what it did, and what for. */
public record AuditEntry(UUID id, Instant at, String account, List<String> roles, String action, String purpose) {}
