package wangang.documentation.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import wangang.documentation.text.Markdown;

/** One operation of the OpenAPI description. */
record Operation(String method, String path, JsonNode node) {

    static List<Operation> in(JsonNode api) {
        var all = new ArrayList<Operation>();
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                all.add(new Operation(
                        operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }
        return all;
    }

    String service() {
        return node.path("tags").path(0).asString("");
    }

    String title() {
        return method + " " + path;
    }

    String description() {
        return Markdown.oneLine(node.path("description").asString(""));
    }

    /** Roles that suffice, or in words that none is needed. */
    String whoMayCall() {
        var requirements = node.path("security");
        if (requirements.isEmpty()) {
            return "anybody, without a token";
        }
        var roles = new ArrayList<String>();
        boolean optional = false;
        boolean any = false;
        for (var requirement : requirements) {
            optional |= requirement.isEmpty();
            any |= requirement.path("bearer").isEmpty();
            requirement.path("bearer").forEach(role -> roles.add(role.asString()));
        }
        if (optional) {
            return "anybody; a token may show more";
        }
        return any && roles.isEmpty()
                ? "any token"
                : String.join(" or ", roles.stream().sorted().toList());
    }
}
