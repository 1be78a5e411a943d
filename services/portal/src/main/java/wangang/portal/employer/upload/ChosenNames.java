package wangang.portal.employer.upload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** Reads what was chosen for headings and words: names beside choices, in the order of the form. */
final class ChosenNames {

    private ChosenNames() {}

    static KeptMapping of(MultiValueMap<String, String> form) {
        var columns = new LinkedHashMap<String, String>();
        var headings = all(form, "heading");
        var chosen = all(form, "column");
        for (int at = 0; at < Math.min(headings.size(), chosen.size()); at++) {
            if (!chosen.get(at).isBlank()) {
                columns.put(KeptMapping.word(headings.get(at)), chosen.get(at));
            }
        }
        return new KeptMapping(columns, values(all(form, "field"), all(form, "word"), all(form, "meaning")));
    }

    private static Map<String, Map<String, String>> values(
            List<String> fields, List<String> words, List<String> meanings) {
        var values = new LinkedHashMap<String, Map<String, String>>();
        for (int at = 0; at < Math.min(fields.size(), Math.min(words.size(), meanings.size())); at++) {
            if (!meanings.get(at).isBlank()) {
                values.computeIfAbsent(fields.get(at), none -> new LinkedHashMap<>())
                        .put(KeptMapping.word(words.get(at)), meanings.get(at));
            }
        }
        return values;
    }

    private static List<String> all(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of());
    }
}
