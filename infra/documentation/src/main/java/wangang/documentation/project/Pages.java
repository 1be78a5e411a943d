package wangang.documentation.project;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the documents.
 *
 * @param texts by path below docs/
 * @param flaws what is missing or untrue in the sources, as sentences that say how to mend it
 */
public record Pages(Map<String, String> texts, List<String> flaws) {

    public Pages {
        texts = Map.copyOf(texts);
        flaws = List.copyOf(flaws);
    }

    public static Pages together(List<Pages> parts) {
        var texts = new TreeMap<String, String>();
        parts.forEach(part -> texts.putAll(part.texts()));
        return new Pages(
                texts, parts.stream().flatMap(part -> part.flaws().stream()).toList());
    }
}
