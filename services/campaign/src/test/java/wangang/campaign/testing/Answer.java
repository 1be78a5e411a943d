package wangang.campaign.testing;

import java.net.http.HttpResponse;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
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

    public String text(String pointer) {
        return json().at(pointer).asString();
    }

    public UUID id(String pointer) {
        return UUID.fromString(text(pointer));
    }

    /** The code of a problem. */
    public String code() {
        return json().path("code").asString();
    }

    public String etag() {
        return header("ETag");
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
