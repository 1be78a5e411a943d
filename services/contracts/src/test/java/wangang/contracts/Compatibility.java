package wangang.contracts;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What of a new schema an old producer or consumer could not bear; additions of optional properties are fine. */
final class Compatibility {

    private Compatibility() {}

    static List<String> breaks(JsonNode released, JsonNode present) {
        var found = new ArrayList<String>();
        compare("", released, present, found);
        return found;
    }

    private static void compare(String path, JsonNode released, JsonNode present, List<String> found) {
        if (!released.path("type").equals(present.path("type"))) {
            found.add(path + ": type changed from " + released.path("type") + " to " + present.path("type"));
        }
        if (!released.path("$ref").equals(present.path("$ref"))) {
            found.add(path + ": $ref changed");
        }
        for (var value : released.path("enum")) {
            if (present.has("enum") && !contains(present.get("enum"), value)) {
                found.add(path + ": value " + value + " removed");
            }
        }
        for (var name : present.path("required")) {
            if (!contains(released.path("required"), name)) {
                found.add(path + "/" + name.asString() + ": became required");
            }
        }
        for (var name : released.path("required")) {
            if (!contains(present.path("required"), name)) {
                found.add(path + "/" + name.asString() + ": no longer promised");
            }
        }
        for (var container : List.of("properties", "$defs")) {
            for (var property : released.path(container).properties()) {
                var place = path + "/" + property.getKey();
                var now = present.path(container).get(property.getKey());
                if (now == null) {
                    found.add(place + ": removed");
                } else {
                    compare(place, property.getValue(), now, found);
                }
            }
        }
        if (released.has("items") && present.has("items")) {
            compare(path + "[]", released.get("items"), present.get("items"), found);
        }
    }

    private static boolean contains(JsonNode values, JsonNode wanted) {
        for (var value : values) {
            if (value.equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
