package wangang.gateway.routing;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes a service's own address out of the Location it answers. */
final class RelativeLocations implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final String target;

    RelativeLocations(URI target) {
        this.target = target.getScheme() + "://" + target.getAuthority();
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        var response = next.handle(request);
        var location = response.headers().getFirst(HttpHeaders.LOCATION);
        if (location != null && location.startsWith(target + "/")) {
            response.headers().set(HttpHeaders.LOCATION, location.substring(target.length()));
        }
        return response;
    }
}
