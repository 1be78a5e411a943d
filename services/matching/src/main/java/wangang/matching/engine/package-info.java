/** The only door to Elasticsearch: time limits, circuit breaker, one kind of failure. */
@NullMarked
package wangang.matching.engine;

import org.jspecify.annotations.NullMarked;
