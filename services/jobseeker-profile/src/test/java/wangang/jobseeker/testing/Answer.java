package wangang.jobseeker.testing;

import java.net.http.HttpResponse;
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
        return JSON.readTree(response.body());
    }

    /** The code of a problem. */
    public String code() {
        return json().path("code").asString();
    }

    public String etag() {
        return response.headers().firstValue("ETag").orElse("");
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
