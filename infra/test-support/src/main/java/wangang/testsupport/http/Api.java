package wangang.testsupport.http;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a service on this machine as one caller, or as nobody without a token. A body is sent as it is when it is text,
 * and as JSON without nulls when it is anything else; headers are names and values in turn.
 */
public class Api {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String JSON_TYPE = "application/json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    private final int port;
    private final @Nullable String token;

    public Api(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    public Answer get(String path) {
        return send("GET", path, null, JSON_TYPE);
    }

    /** What comes as bytes. */
    public byte[] download(String path) {
        return send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    public Answer post(String path, @Nullable Object body, String... headers) {
        return send("POST", path, body, JSON_TYPE, headers);
    }

    public Answer upload(String path, String type, String body) {
        return send("POST", path, body, type);
    }

    public Answer upload(String path, String type, byte[] body) {
        var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
        return new Answer(send(request.build(), BodyHandlers.ofString()));
    }

    /** A transition of what was read as {@code etag}. */
    public Answer move(String path, @Nullable Object body, String etag) {
        return post(path, body, "If-Match", etag);
    }

    /** Says nothing about what it finds there. */
    public Answer put(String path, Object body) {
        return send("PUT", path, body, JSON_TYPE);
    }

    /** Replaces what was read as {@code etag}. */
    public Answer put(String path, Object body, String etag) {
        return send("PUT", path, body, JSON_TYPE, "If-Match", etag);
    }

    /** Puts only where nothing is yet. */
    public Answer putNew(String path, Object body) {
        return send("PUT", path, body, JSON_TYPE, "If-None-Match", "*");
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, JSON_TYPE);
    }

    public Answer delete(String path, String etag) {
        return send("DELETE", path, null, JSON_TYPE, "If-Match", etag);
    }

    /** As this caller, for what is to be sent or read in a way of its own. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public static String json(Object value) {
        return JSON.writeValueAsString(value);
    }

    private Answer send(String method, String path, @Nullable Object body, String type, String... headers) {
        var request = request(path);
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.method(method, BodyPublishers.ofString(body instanceof String text ? text : json(body)))
                    .header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Answer(send(request.build(), BodyHandlers.ofString()));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reading) {
        try {
            return HTTP.send(request, reading);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
