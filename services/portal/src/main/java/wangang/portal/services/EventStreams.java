package wangang.portal.services;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Streams of the services, held open as long as whoever reads them stays; outside the circuit breakers. */
@Component
public class EventStreams {

    private final ServiceSettings settings;
    private final BearerToken token;
    private final HttpClient http;

    EventStreams(ServiceSettings settings, BearerToken token) {
        this.settings = settings;
        this.token = token;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.calls().connect())
                .build();
    }

    /**
     * Opens a stream with the token of the present request; whoever gets it closes it.
     *
     * @param lastEventId the last event received; null to begin with what comes next
     */
    public Answer<InputStream> open(String service, String path, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create(settings.addressOf(service) + path))
                .timeout(settings.calls().answer())
                .header(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM_VALUE);
        token.ofPresentRequest().ifPresent(bearer -> request.header(HttpHeaders.AUTHORIZATION, "Bearer " + bearer));
        if (lastEventId != null && !lastEventId.isBlank()) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() == 200) {
                return new Answer.Given<>(response.body(), null);
            }
            response.body().close();
            return response.statusCode() >= 500
                    ? new Answer.Away<>(service)
                    : new Answer.Refused<>(Problem.without(response.statusCode()));
        } catch (IOException unreachable) {
            return new Answer.Away<>(service);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer.Away<>(service);
        }
    }
}
