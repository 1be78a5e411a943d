package wangang.gateway.openapi;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Makes one OpenAPI 3.1 description of several. Names of components and operations get the service's name before them,
 * for services are free to use the same ones.
 */
final class Merging {

    private static final String COMPONENTS = "#/components/";

    private final JsonMapper json;
    private final BiPredicate<String, String> answersFor;

    /** @param answersFor whether this service is the one that requests for this path reach */
    Merging(JsonMapper json, BiPredicate<String, String> answersFor) {
        this.json = json;
        this.answersFor = answersFor;
    }

    ObjectNode merge(Map<String, JsonNode> descriptions, List<String> unavailable) {
        var merged = json.createObjectNode();
        merged.put("openapi", "3.1.0");
        merged.putObject("info").put("title", "万岗 Wangang API").put("version", "1");
        merged.putArray("servers").addObject().put("url", "/");
        merged.putArray("security").addObject().putArray("bearer");
        var paths = merged.putObject("paths");
        var components = merged.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
        descriptions.forEach((service, description) -> {
            addPaths(service, description, paths);
            addComponents(service, description, components);
        });
        var missing = merged.putArray("x-unavailable");
        unavailable.forEach(missing::add);
        return merged;
    }

    private void addPaths(String service, JsonNode description, ObjectNode paths) {
        for (var path : description.path("paths").properties()) {
            if (!answersFor.test(service, path.getKey().replaceAll("\\{[^}]*}", "x"))) {
                continue;
            }
            var operations = renamed(service, path.getValue());
            for (var operation : operations) {
                if (operation instanceof ObjectNode described) {
                    described.putArray("tags").add(service);
                    described.put(
                            "operationId",
                            service + "." + described.path("operationId").asString(""));
                }
            }
            paths.set(path.getKey(), operations);
        }
    }

    private void addComponents(String service, JsonNode description, ObjectNode components) {
        for (var kind : description.path("components").properties()) {
            if (!kind.getKey().equals("securitySchemes")) {
                var all = components.withObjectProperty(kind.getKey());
                kind.getValue()
                        .properties()
                        .forEach(entry -> all.set(service + "." + entry.getKey(), renamed(service, entry.getValue())));
            }
        }
    }

    private JsonNode renamed(String service, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = json.createObjectNode();
            object.properties()
                    .forEach(entry -> copy.set(
                            entry.getKey(),
                            entry.getKey().equals("$ref") && entry.getValue().isString()
                                    ? StringNode.valueOf(
                                            reference(service, entry.getValue().asString()))
                                    : renamed(service, entry.getValue())));
            return copy;
        }
        if (node.isArray()) {
            var copy = json.createArrayNode();
            node.forEach(item -> copy.add(renamed(service, item)));
            return copy;
        }
        return node;
    }

    private static String reference(String service, String reference) {
        int name = reference.lastIndexOf('/') + 1;
        return reference.startsWith(COMPONENTS)
                ? reference.substring(0, name) + service + "." + reference.substring(name)
                : reference;
    }
}
