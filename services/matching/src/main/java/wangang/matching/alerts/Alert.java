package wangang.matching.alerts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A saved search; {@code query} holds the parameters of a search by name. */
record Alert(UUID alertId, String name, Map<String, String> query, Instant createdAt) {}
