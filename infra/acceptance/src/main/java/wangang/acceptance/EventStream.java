package wangang.acceptance;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A server-sent event stream (WHATWG HTML, 9.2) that collects what arrives until it is closed. */
public final class EventStream implements AutoCloseable {

    /** @param at when it arrived here */
    public record Event(String id, String name, String data, Instant at) {}

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final Consumer<Event> told;
    private final CompletableFuture<HttpResponse<Stream<String>>> answer;
    private volatile int status;
    private String id = "";
    private String name = "";
    private String data = "";

    private EventStream(HttpRequest request, Consumer<Event> told) {
        this.told = told;
        this.answer = CLIENT.sendAsync(request, BodyHandlers.ofLines());
    }

    static EventStream open(URI address, String token, @Nullable String lastEventId, Consumer<Event> told) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var stream = new EventStream(request.build(), told);
        Thread.ofVirtual().name("event-stream").start(stream::read);
        return stream;
    }

    /** What arrived so far, in order. */
    List<Event> events() {
        return List.copyOf(events);
    }

    /** Of the answer; 0 before there is one. */
    public int status() {
        return status;
    }

    boolean tellsOf(String vacancyId) {
        return events.stream().anyMatch(event -> event.data().contains(vacancyId));
    }

    @Override
    public void close() {
        if (!answer.cancel(true)) {
            var _ = answer.thenAccept(response -> response.body().close());
        }
    }

    private void read() {
        try {
            var response = answer.join();
            status = response.statusCode();
            try (var lines = response.body()) {
                lines.forEach(this::take);
            }
        } catch (CancellationException | CompletionException | UncheckedIOException closed) {
            // Closed by us or by the platform: what was collected stands.
            status = Math.max(status, 0);
        }
    }

    private void take(String line) {
        if (line.isEmpty()) {
            if (!data.isEmpty()) {
                var event = new Event(id, name, data, Instant.now());
                events.add(event);
                told.accept(event);
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
