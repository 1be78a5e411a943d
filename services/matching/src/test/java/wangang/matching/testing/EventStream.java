package wangang.matching.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import wangang.testsupport.http.Api;

/** Reads server-sent events as a browser would, remembering the last id. */
public final class EventStream implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<String> data = new CopyOnWriteArrayList<>();
    private final List<String> comments = new CopyOnWriteArrayList<>();
    private final InputStream body;
    private final int status;
    private volatile @Nullable String lastId;

    private EventStream(int status, InputStream body) {
        this.status = status;
        this.body = body;
    }

    public static EventStream open(Api api, @Nullable String lastId) {
        HttpRequest.Builder request = api.request("/api/jobseekers/me/stream");
        if (lastId != null) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            var stream = new EventStream(response.statusCode(), response.body());
            stream.lastId = lastId;
            Thread.ofVirtual().start(stream::read);
            return stream;
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public int status() {
        return status;
    }

    public List<String> data() {
        return List.copyOf(data);
    }

    public List<String> comments() {
        return List.copyOf(comments);
    }

    public @Nullable String lastId() {
        return lastId;
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String line;
            String pendingId = lastId;
            String pendingData = null;
            while ((line = lines.readLine()) != null) {
                if (line.startsWith("id:")) {
                    pendingId = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    pendingData = line.substring(5);
                } else if (line.startsWith(":")) {
                    comments.add(line.substring(1));
                } else if (line.isEmpty()) {
                    if (pendingData != null) {
                        data.add(pendingData);
                        pendingData = null;
                    }
                    lastId = pendingId;
                }
            }
        } catch (IOException closed) {
            comments.add("closed");
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException gone) {
            comments.add("gone");
        }
    }
}
