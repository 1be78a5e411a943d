/** The route table, circuit breakers and retries. */
@NullMarked
package wangang.gateway.routing;

import org.jspecify.annotations.NullMarked;
