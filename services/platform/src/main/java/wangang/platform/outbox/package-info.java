/** Transactional outbox: events leave for Kafka in order per key, at least once. */
@NullMarked
package wangang.platform.outbox;

import org.jspecify.annotations.NullMarked;
