package wangang.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which service answers for a path, and where the services are. */
public final class RouteTable {

    private record Entry(PathPattern pattern, String service) {}

    private final Map<String, URI> services;
    private final List<Entry> entries;

    RouteTable(RoutingSettings settings) {
        this.services = Map.copyOf(settings.services());
        this.entries = settings.routes().stream()
                .flatMap(route -> route.paths().stream()
                        .map(path -> new Entry(PathPatternParser.defaultInstance.parse(path), route.service())))
                .toList();
    }

    public Map<String, URI> services() {
        return services;
    }

    /** The service that a request to this path would reach. */
    public Optional<String> serviceFor(String path) {
        var container = PathContainer.parsePath(path);
        return entries.stream()
                .filter(entry -> entry.pattern().matches(container))
                .map(Entry::service)
                .findFirst();
    }
}
