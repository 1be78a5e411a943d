/** Kafka conventions: CloudEvents 1.0 in binary mode, topics, retries, dead letters, version guard. */
@NullMarked
package wangang.platform.messaging;

import org.jspecify.annotations.NullMarked;
