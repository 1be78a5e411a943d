package wangang.portal.demand;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch (RFC 7396). */
final class MergePatch {

    private MergePatch() {}

    /** @param target what is changed; it stays as it is */
    static JsonNode applied(@Nullable JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode changed =
                target instanceof ObjectNode there ? there.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (var member : patch.properties()) {
            if (member.getValue().isNull()) {
                changed.remove(member.getKey());
            } else {
                changed.set(member.getKey(), applied(changed.get(member.getKey()), member.getValue()));
            }
        }
        return changed;
    }
}
