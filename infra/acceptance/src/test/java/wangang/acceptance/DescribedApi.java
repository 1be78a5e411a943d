package wangang.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import wangang.demodata.http.Call;

/** The OpenAPI description as something that can be called: for each operation a request that fits its form. */
record DescribedApi(JsonNode node) {

    private static final String SCHEMAS = "#/components/schemas/";

    /**
     * @param roles that suffice; empty where any token does
     * @param open whether it can be called without a token
     */
    record Operation(String title, Call call, Set<String> roles, boolean open) {}

    List<Operation> operations() {
        var all = new ArrayList<Operation>();
        for (var path : node.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                all.add(operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }
        return all;
    }

    private Operation operation(String method, String path, JsonNode operation) {
        var roles = new TreeSet<String>();
        boolean open = operation.path("security").isEmpty();
        for (var requirement : operation.path("security")) {
            open |= requirement.isEmpty();
            requirement.path("bearer").forEach(role -> roles.add(role.asString()));
        }
        return new Operation(method + " " + path, call(method, path, operation), roles, open);
    }

    private Call call(String method, String path, JsonNode operation) {
        var address = path;
        var query = new ArrayList<String>();
        var headers = new HashMap<String, String>();
        for (var parameter : operation.path("parameters")) {
            var name = parameter.path("name").asString();
            var value = String.valueOf(sample(parameter.path("schema")));
            var place = parameter.path("in").asString();
            if (place.equals("path")) {
                address = address.replace("{" + name + "}", value);
            } else if (place.equals("query") && parameter.path("required").asBoolean(false)) {
                query.add(name + "=" + value);
            } else if (place.equals("header") && parameter.path("required").asBoolean(false)) {
                headers.put(name, name.equals("If-Match") ? "\"1\"" : value);
            }
        }
        var body = operation.at("/requestBody/content/application~1json/schema");
        var whole = query.isEmpty() ? address : address + "?" + String.join("&", query);
        return new Call(method, whole, body.isMissingNode() ? null : sample(body), Map.copyOf(headers));
    }

    /** The least that fits a schema. */
    private @Nullable Object sample(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        if (reference.startsWith(SCHEMAS)) {
            return sample(node.path("components").path("schemas").path(reference.substring(SCHEMAS.length())));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        return switch (schema.path("format").asString(schema.path("type").asString(""))) {
            case "uuid" -> UUID.randomUUID().toString();
            case "object" -> object(schema);
            case "array" -> list(schema);
            case "boolean" -> true;
            case "int32", "int64", "integer" -> 1;
            case "date-time" -> "2026-01-01T00:00:00Z";
            default -> "x1".repeat(1 + schema.path("minLength").asInt(0) / 2);
        };
    }

    private List<Object> list(JsonNode schema) {
        var items = new ArrayList<Object>();
        while (items.size() < schema.path("minItems").asInt(0)) {
            items.add(Objects.requireNonNull(sample(schema.path("items"))));
        }
        return items;
    }

    private Map<String, Object> object(JsonNode schema) {
        var fields = new HashMap<String, Object>();
        for (var field : schema.path("required")) {
            var value = sample(schema.path("properties").path(field.asString()));
            if (value != null) {
                fields.put(field.asString(), value);
            }
        }
        return fields;
    }
}
