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

    private record Entry(List<PathPattern> paths, List<PathPattern> except, String service) {

        static Entry of(RouteSettings route) {
            return new Entry(parsed(route.paths()), parsed(route.except()), route.service());
        }

        boolean takes(PathContainer path) {
            return fits(paths, path) && !fits(except, path);
        }

        private static boolean fits(List<PathPattern> patterns, PathContainer path) {
            return patterns.stream().anyMatch(pattern -> pattern.matches(path));
        }

        private static List<PathPattern> parsed(List<String> patterns) {
            return patterns.stream()
                    .map(PathPatternParser.defaultInstance::parse)
                    .toList();
        }
    }

    private final Map<String, URI> services;
    private final List<Entry> entries;

    RouteTable(RoutingSettings settings) {
        this.services = Map.copyOf(settings.services());
        this.entries = settings.routes().stream().map(Entry::of).toList();
    }

    public Map<String, URI> services() {
        return services;
    }

    /** The service that a request to this path would reach. */
    public Optional<String> serviceFor(String path) {
        var container = PathContainer.parsePath(path);
        return entries.stream()
                .filter(entry -> entry.takes(container))
                .map(Entry::service)
                .findFirst();
    }
}
