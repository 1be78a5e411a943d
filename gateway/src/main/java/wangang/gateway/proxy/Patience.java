package wangang.gateway.proxy;

import java.time.Duration;
import org.springframework.web.servlet.function.ServerRequest;

/** How long a service may take to begin its answer, and to be silent once it has begun. */
public record Patience(Duration untilAnswer, Duration whenIdle) {

    private static final String ATTRIBUTE = Patience.class.getName();

    public ServerRequest attachTo(ServerRequest request) {
        request.attributes().put(ATTRIBUTE, this);
        return request;
    }

    static Patience of(ServerRequest request) {
        return request.attribute(ATTRIBUTE)
                .map(Patience.class::cast)
                .orElseThrow(() -> new IllegalStateException("a route without limits"));
    }
}
