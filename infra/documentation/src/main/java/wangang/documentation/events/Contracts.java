package wangang.documentation.events;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files of services/contracts. */
final class Contracts {

    private static final String SCHEMA = ".schema.json";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;

    Contracts(Path folder) {
        this.folder = folder;
    }

    Path asyncApi() {
        return folder.resolve("asyncapi.yaml");
    }

    JsonNode schema(String type) {
        return JSON.readTree(folder.resolve("schemas").resolve(type + SCHEMA));
    }

    /** The state that a type's data is, by its name. */
    Optional<String> stateOf(JsonNode schema) {
        return schema.has("$ref") ? Optional.of(schema.get("$ref").asString().replace(SCHEMA, "")) : Optional.empty();
    }

    void states(String type, Map<String, JsonNode> states) {
        stateOf(schema(type)).ifPresent(name -> states.put(name, schema(name)));
    }

    JsonNode example(String type) {
        var first = folder.resolve("examples").resolve(type + ".1.json");
        if (!Files.exists(first)) {
            throw new IllegalStateException(type + " has no example " + first.getFileName());
        }
        return JSON.readTree(first);
    }

    /** Key and data of the first example. */
    String shown(String type) {
        var example = example(type);
        var shown = JSON.createObjectNode();
        shown.set("key", example.get("key"));
        shown.set("data", example.get("data"));
        return JSON.writeValueAsString(shown);
    }
}
