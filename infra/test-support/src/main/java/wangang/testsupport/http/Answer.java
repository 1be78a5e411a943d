package wangang.testsupport.http;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered; a text that is missing from the JSON is empty. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(body());
    }

    /** The lines of an NDJSON answer. */
    public List<JsonNode> lines() {
        return body().lines().map(JSON::readTree).toList();
    }

    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    public UUID id(String pointer) {
        return UUID.fromString(text(pointer));
    }

    /** The texts at a pointer inside every element of {@code items}. */
    public List<String> items(String pointer) {
        return StreamSupport.stream(json().path("items").spliterator(), false)
                .map(item -> item.at(pointer).asString())
                .toList();
    }

    /** Where the next page begins; empty on the last. */
    public String cursor() {
        return text("/nextCursor");
    }

    /** The code of a problem. */
    public String code() {
        return text("/code");
    }

    public String etag() {
        return header("ETag");
    }

    /** Empty when the header is missing. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
