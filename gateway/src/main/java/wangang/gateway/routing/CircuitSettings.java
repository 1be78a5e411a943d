package wangang.gateway.routing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Circuit breaker of each route. Failures are: not reachable, broken off, no answer in time. An error that a service
 * itself answers is not one: it is there and quick.
 *
 * @param window how far is looked back (calls)
 * @param minimumCalls what must have been seen before the breaker may open (calls)
 * @param failureRate share of failures that opens it (per cent)
 * @param openFor how long it stays open before it tries again
 * @param trials what is let through to find out whether the service is back (calls)
 * @param readAttempts how often a GET or HEAD is sent when the service cannot be reached; nothing else is
 *     repeated (attempts)
 * @param readPause pause before a GET or HEAD is repeated
 */
@ConfigurationProperties("wangang.gateway.circuit")
record CircuitSettings(
        @DefaultValue("20") int window,
        @DefaultValue("10") int minimumCalls,
        @DefaultValue("50") float failureRate,
        @DefaultValue("5s") Duration openFor,
        @DefaultValue("3") int trials,
        @DefaultValue("2") int readAttempts,
        @DefaultValue("100ms") Duration readPause) {}
