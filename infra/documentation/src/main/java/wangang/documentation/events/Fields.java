package wangang.documentation.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A schema's properties as rows, nested ones by their path. */
final class Fields {

    static final List<String> TITLES = List.of("field", "type", "required", "meaning");

    private final JsonNode root;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> undescribed = new ArrayList<>();

    Fields(JsonNode root) {
        this.root = root;
        list("", root);
    }

    List<List<String>> rows() {
        return rows;
    }

    List<String> undescribed() {
        return undescribed;
    }

    private void list(String path, JsonNode schema) {
        var required = required(schema);
        for (var property : schema.path("properties").properties()) {
            var name = path + property.getKey();
            var described = resolved(property.getValue());
            var meaning = property.getValue()
                    .path("description")
                    .asString(described.path("description").asString(""))
                    .strip();
            if (meaning.isEmpty()) {
                undescribed.add(name);
            }
            rows.add(List.of(
                    "`" + name + "`", typeOf(described), required.contains(property.getKey()) ? "yes" : "no", meaning));
            list(name + ".", described);
            if (described.has("items")) {
                list(name + "[].", resolved(described.get("items")));
            }
        }
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.startsWith("#") ? root.at(reference.substring(1)) : schema;
    }

    private static Set<String> required(JsonNode schema) {
        var names = new HashSet<String>();
        schema.path("required").forEach(name -> names.add(name.asString()));
        return names;
    }

    private String typeOf(JsonNode schema) {
        if (schema.has("const")) {
            return "`" + schema.get("const").asString() + "`";
        }
        if (schema.has("enum")) {
            var values = new ArrayList<String>();
            schema.get("enum").forEach(value -> values.add("`" + value.asString() + "`"));
            return String.join(", ", values);
        }
        if (schema.has("items")) {
            return "list of " + typeOf(resolved(schema.get("items")))
                    + between(schema, "minItems", "maxItems", " items");
        }
        var type = schema.path("format").asString(schema.path("type").asString(""));
        var pattern = schema.has("pattern") ? " `" + schema.get("pattern").asString() + "`" : "";
        return type
                + pattern
                + between(schema, "minimum", "maximum", "")
                + between(schema, "minLength", "maxLength", " characters");
    }

    private static String between(JsonNode schema, String least, String most, String unit) {
        if (!schema.has(least) && !schema.has(most)) {
            return "";
        }
        var from = schema.has(least) ? schema.get(least).asString() : "";
        var to = schema.has(most) ? schema.get(most).asString() : "";
        return to.isEmpty()
                ? ", at least " + from + unit
                : ", " + (from.isEmpty() ? "up to " : from + " to ") + to + unit;
    }
}
