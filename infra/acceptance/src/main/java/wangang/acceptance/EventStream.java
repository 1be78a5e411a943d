package wangang.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A server-sent event stream (WHATWG HTML, 9.2) that collects what arrives until it is closed. */
final class EventStream implements AutoCloseable {

    /** @param at when it arrived here */
    record Event(String id, String name, String data, Instant at) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile int status;
    private String id = "";
    private String name = "";
    private String data = "";

    private EventStream() {}

    static EventStream open(URI address, String token, @Nullable String lastEventId) {
        var stream = new EventStream();
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        Thread.ofVirtual().name("event-stream").start(() -> stream.read(request.build()));
        return stream;
    }

    /** What arrived so far, in order. */
    List<Event> events() {
        return List.copyOf(events);
    }

    /** Of the answer; 0 before there is one. */
    int status() {
        return status;
    }

    boolean tellsOf(String vacancyId) {
        return events.stream().anyMatch(event -> event.data().contains(vacancyId));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private void read(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofLines());
            status = response.statusCode();
            try (var lines = response.body()) {
                lines.forEach(this::take);
            }
        } catch (IOException | UncheckedIOException closed) {
            // Closed by us or by the platform: what was collected stands.
            status = Math.max(status, 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(String line) {
        if (line.isEmpty()) {
            if (!data.isEmpty()) {
                events.add(new Event(id, name, data, Instant.now()));
            }
            name = "";
            data = "";
        } else if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            data += line.substring(5).strip();
        }
    }
}
