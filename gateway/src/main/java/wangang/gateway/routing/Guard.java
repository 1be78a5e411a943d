package wangang.gateway.routing;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import wangang.gateway.problems.Refusal;

/** A route's circuit breaker; only reads are tried again. */
final class Guard implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final CircuitBreaker breaker;
    private final Retry retry;
    private final Duration openFor;

    Guard(CircuitBreaker breaker, Retry retry, Duration openFor) {
        this.breaker = breaker;
        this.retry = retry;
        this.openFor = openFor;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        Callable<ServerResponse> call = () -> breaker.executeCallable(() -> next.handle(request));
        try {
            return isRead(request) ? retry.executeCallable(call) : call.call();
        } catch (CallNotPermittedException open) {
            throw Refusal.unavailable(openFor);
        }
    }

    private static boolean isRead(ServerRequest request) {
        return request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
    }
}
