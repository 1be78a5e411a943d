package wangang.matching.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An HTTP answer read as JSON. */
public record Answer(int status, String body, HttpResponse<String> raw) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /** The texts at a pointer inside every element of {@code items}. */
    public List<String> items(String pointer) {
        return StreamSupport.stream(json().at("/items").spliterator(), false)
                .map(item -> item.at(pointer).asString(""))
                .toList();
    }

    public String code() {
        return text("/code");
    }

    public String cursor() {
        return text("/nextCursor");
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
