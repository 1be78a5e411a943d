package wangang.matching.alerts;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A saved search.
 *
 * @param alertId its id
 * @param name by which the person knows it
 * @param query conditions of the search, by name
 * @param createdAt when it was saved
 */
record Alert(UUID alertId, String name, Map<String, String> query, Instant createdAt) {}
