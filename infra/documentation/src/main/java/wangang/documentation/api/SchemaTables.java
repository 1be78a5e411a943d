package wangang.documentation.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import wangang.documentation.text.Markdown;

/** Schemas of the OpenAPI description as rows. */
final class SchemaTables {

    static final List<String> TITLES = List.of("field", "type", "required", "meaning");

    private static final String SCHEMAS = "#/components/schemas/";

    private final JsonNode api;

    SchemaTables(JsonNode api) {
        this.api = api;
    }

    JsonNode schema(String name) {
        return api.path("components").path("schemas").path(name);
    }

    /** Names of all schemas that a node uses, through others too. */
    Set<String> usedBy(JsonNode node) {
        var used = new TreeSet<String>();
        collect(node, used);
        return used;
    }

    private void collect(JsonNode node, Set<String> used) {
        var name = reference(node);
        if (!name.isEmpty() && used.add(name)) {
            collect(schema(name), used);
        }
        node.forEach(child -> collect(child, used));
    }

    List<List<String>> rows(String name) {
        var rows = new ArrayList<List<String>>();
        var required = new HashSet<String>();
        schema(name).path("required").forEach(field -> required.add(field.asString()));
        for (var field : schema(name).path("properties").properties()) {
            rows.add(List.of(
                    "`" + field.getKey() + "`",
                    type(field.getValue()),
                    required.contains(field.getKey()) ? "yes" : "",
                    meaning(field.getValue())));
        }
        return rows;
    }

    /** The node's own description, or else that of the schema it refers to. */
    String meaning(JsonNode node) {
        var own = Markdown.oneLine(node.path("description").asString(""));
        if (!own.isEmpty()) {
            return own;
        }
        var name = reference(node.has("items") ? node.get("items") : node);
        return name.isEmpty()
                ? ""
                : Markdown.oneLine(schema(name).path("description").asString(""));
    }

    String type(JsonNode schema) {
        var name = reference(schema);
        if (!name.isEmpty()) {
            return "[" + shortName(name) + "](#" + anchor(name) + ")";
        }
        if (schema.has("items")) {
            return "list of " + type(schema.get("items"));
        }
        if (schema.has("enum")) {
            var values = new ArrayList<String>();
            schema.get("enum").forEach(value -> values.add("`" + value.asString() + "`"));
            return String.join(", ", values);
        }
        if (schema.path("additionalProperties").isObject()) {
            return "object of " + type(schema.get("additionalProperties"));
        }
        return schema.path("format").asString(schema.path("type").asString("anything"));
    }

    /** Without the service's name before it. */
    static String shortName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    static String anchor(String name) {
        return shortName(name).toLowerCase(Locale.ROOT);
    }

    private static String reference(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
    }
}
