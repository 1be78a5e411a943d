package wangang.portal.services;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriBuilder;

/** A service behind its circuit breaker. */
public final class Service {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    /** Thrown inside the circuit breaker, so that broken answers count as failures. */
    private static final class BrokenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenException(int status) {
            super("answered " + status);
        }
    }

    private final String name;
    private final RestClient http;
    private final CircuitBreaker breaker;
    private final Supplier<Optional<String>> token;

    Service(String name, RestClient http, CircuitBreaker breaker, Supplier<Optional<String>> token) {
        this.name = name;
        this.http = http;
        this.breaker = breaker;
        this.token = token;
    }

    /** @param path with {@code {}} places that the variables fill, encoded */
    public Call get(String path, Object... variables) {
        return new Call(this, HttpMethod.GET, path, variables);
    }

    public Call post(String path, Object... variables) {
        return new Call(this, HttpMethod.POST, path, variables);
    }

    public Call put(String path, Object... variables) {
        return new Call(this, HttpMethod.PUT, path, variables);
    }

    public Call delete(String path, Object... variables) {
        return new Call(this, HttpMethod.DELETE, path, variables);
    }

    <T> Answer<T> send(Call call, ParameterizedTypeReference<T> type) {
        var bearer = token.get();
        try {
            return breaker.executeSupplier(() -> exchange(call, type, bearer));
        } catch (CallNotPermittedException open) {
            return new Answer.Away<>(name);
        } catch (ResourceAccessException | BrokenException failed) {
            // Without the message of what was asked for: addresses may tell about people.
            LOG.warn("{} is away: {}", name, failed.getClass().getSimpleName());
            return new Answer.Away<>(name);
        }
    }

    private <T> Answer<T> exchange(Call call, ParameterizedTypeReference<T> type, Optional<String> bearer) {
        var request = http.method(call.method())
                .uri(builder -> addressOf(call, builder))
                .headers(headers -> {
                    bearer.ifPresent(headers::setBearerAuth);
                    call.headers().forEach(headers::set);
                });
        if (call.body() != null) {
            request.body(call.body());
        }
        return request.exchange((sent, response) -> read(response, type));
    }

    private static <T> Answer<T> read(
            RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse response, ParameterizedTypeReference<T> type)
            throws IOException {
        var status = response.getStatusCode();
        if (status.is5xxServerError()) {
            throw new BrokenException(status.value());
        }
        if (status.isError()) {
            var problem = response.getHeaders().getContentLength() == 0 ? null : response.bodyTo(Problem.class);
            return new Answer.Refused<>(problem == null ? Problem.without(status.value()) : problem);
        }
        var body = response.bodyTo(type);
        return new Answer.Given<>(
                body == null ? Empty.of(type) : body, response.getHeaders().getFirst(HttpHeaders.ETAG));
    }

    private static URI addressOf(Call call, UriBuilder builder) {
        var address = builder.path(call.path());
        call.query().forEach((parameter, values) -> values.forEach(value -> address.queryParam(parameter, "{v}")));
        var filled = new java.util.ArrayList<Object>(java.util.List.of(call.variables()));
        call.query().values().forEach(filled::addAll);
        return address.build(filled.toArray());
    }
}
