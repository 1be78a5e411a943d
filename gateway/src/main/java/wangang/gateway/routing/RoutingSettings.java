package wangang.gateway.routing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param services base address of each service, by name
 * @param routes looked through in order; the first whose path fits is taken
 */
@Validated
@ConfigurationProperties("wangang.gateway")
public record RoutingSettings(
        @NotEmpty Map<String, URI> services, @NotEmpty List<@Valid RouteSettings> routes) {

    public RoutingSettings {
        for (var route : routes) {
            if (!services.containsKey(route.service())) {
                throw new IllegalArgumentException(
                        "route " + route.id() + " names the unknown service " + route.service());
            }
        }
    }

    URI target(RouteSettings route) {
        var target = services.get(route.service());
        if (target == null) {
            throw new IllegalStateException(route.service());
        }
        return target;
    }
}
