package wangang.documentation.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The gateway's OpenAPI description in an order that is always the same. */
public final class StoredApi {

    public static final String PATH = "api/openapi.json";

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private StoredApi() {}

    /** @throws IllegalStateException when a service was away, so that the description is not the whole one */
    public static String text(String description) {
        var api = (ObjectNode) JSON.readTree(description);
        if (!api.path("x-unavailable").isEmpty()) {
            throw new IllegalStateException("services that did not describe themselves: " + api.get("x-unavailable"));
        }
        api.remove("x-unavailable");
        sort(api, "paths", Comparator.naturalOrder());
        api.path("paths").propertyNames().forEach(path -> sort((ObjectNode) api.get("paths"), path, byMethod()));
        api.path("components")
                .propertyNames()
                .forEach(kind -> sort((ObjectNode) api.get("components"), kind, Comparator.naturalOrder()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(api) + "\n";
    }

    /** Whether every service was there to describe itself. */
    static boolean isWhole(String description) {
        return JSON.readTree(description).path("x-unavailable").isEmpty();
    }

    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    private static Comparator<String> byMethod() {
        return Comparator.comparingInt(METHODS::indexOf);
    }

    private static void sort(ObjectNode parent, String name, Comparator<String> order) {
        if (parent.get(name) instanceof ObjectNode children) {
            var sorted = JSON.createObjectNode();
            children.properties().stream()
                    .sorted(Map.Entry.comparingByKey(order))
                    .forEach(child -> sorted.set(child.getKey(), child.getValue()));
            parent.set(name, sorted);
        }
    }
}
