package wangang.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Optional;
import org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions;
import org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import wangang.gateway.limits.BodyLimiting;
import wangang.gateway.limits.RateLimiting;
import wangang.gateway.proxy.Patience;

@Configuration
class RoutingConfiguration {

    @Bean
    CircuitBreakerRegistry circuitBreakers(CircuitSettings settings) {
        return Guards.breakers(settings);
    }

    @Bean
    MeterBinder circuitMetrics(CircuitBreakerRegistry circuitBreakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(circuitBreakers);
    }

    @Bean
    RouteTable routeTable(RoutingSettings settings) {
        return new RouteTable(settings);
    }

    @Bean
    RouterFunction<ServerResponse> routes(
            RoutingSettings settings,
            CircuitSettings circuits,
            CircuitBreakerRegistry circuitBreakers,
            RateLimiting rateLimiting) {
        var guards = new Guards(circuitBreakers, circuits);
        return settings.routes().stream()
                .map(route -> GatewayRouterFunctions.route(route.id())
                        .route(predicate(route), HandlerFunctions.http())
                        .filter(rateLimiting)
                        .filter(new BodyLimiting(route.bodyLimit().toBytes()))
                        .filter(new RelativeLocations(settings.target(route)))
                        .filter(guards.of(route))
                        .before(new Patience(route.timeLimit(), route.idleLimit())::attachTo)
                        .before(BeforeFilterFunctions.uri(settings.target(route)))
                        .build())
                .reduce(RouterFunction::and)
                .orElseThrow();
    }

    private static RequestPredicate predicate(RouteSettings route) {
        var paths = anyOf(route.paths()).orElseThrow();
        return anyOf(route.except()).map(except -> paths.and(except.negate())).orElse(paths);
    }

    private static Optional<RequestPredicate> anyOf(List<String> paths) {
        return paths.stream().map(RequestPredicates::path).reduce(RequestPredicate::or);
    }
}
