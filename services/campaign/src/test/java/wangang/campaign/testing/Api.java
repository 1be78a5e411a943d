package wangang.campaign.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as one caller. */
public final class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion ->
                    inclusion.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL))
            .build();

    private final int port;
    private final @Nullable String token;

    Api(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, null, "application/json");
    }

    /** What comes as bytes. */
    public byte[] download(String path) {
        try {
            var request = request("GET", path, null, "application/json");
            return HTTP.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The body is sent as it is when it is text, and as JSON when it is anything else. */
    public Answer post(String path, @Nullable Object body, String... headers) {
        return send("POST", path, text(body), "application/json", headers);
    }

    public Answer put(String path, Object body, String etag) {
        return send("PUT", path, text(body), "application/json", "If-Match", etag);
    }

    /** A transition of what was read as {@code etag}. */
    public Answer move(String path, @Nullable Object body, String etag) {
        return post(path, body, "If-Match", etag);
    }

    public Answer delete(String path, String etag) {
        return send("DELETE", path, null, "application/json", "If-Match", etag);
    }

    public static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private static @Nullable String text(@Nullable Object body) {
        return body == null || body instanceof String ? (String) body : json(body);
    }

    private Answer send(String method, String path, @Nullable String body, String type, String... headers) {
        try {
            return new Answer(HTTP.send(request(method, path, body, type, headers), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private HttpRequest request(String method, String path, @Nullable String body, String type, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request.build();
    }
}
