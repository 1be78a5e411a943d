package wangang.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import wangang.gateway.problems.Refusal;
import wangang.gateway.problems.Refusal.Fault;

/** Makes the guard of each route from the settings. */
final class Guards {

    private final CircuitBreakerRegistry breakers;
    private final CircuitSettings settings;

    Guards(CircuitBreakerRegistry breakers, CircuitSettings settings) {
        this.breakers = breakers;
        this.settings = settings;
    }

    static CircuitBreakerRegistry breakers(CircuitSettings settings) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failureRate())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(settings.trials())
                .recordException(failure -> failure instanceof Refusal refusal && refusal.fault() != Fault.CLIENT)
                .ignoreException(failure -> !(failure instanceof Refusal refusal) || refusal.fault() == Fault.CLIENT)
                .build());
    }

    Guard of(RouteSettings route) {
        var retry = Retry.of(
                route.id(),
                RetryConfig.custom()
                        .maxAttempts(settings.readAttempts())
                        .waitDuration(settings.readPause())
                        .retryOnException(Guards::worthRepeating)
                        .build());
        return new Guard(breakers.circuitBreaker(route.id()), retry, settings.openFor());
    }

    /** A service that is too slow already is not asked again. */
    private static boolean worthRepeating(Throwable failure) {
        return failure instanceof Refusal refusal
                && (refusal.fault() == Fault.UNREACHABLE || refusal.fault() == Fault.BROKEN_OFF);
    }
}
