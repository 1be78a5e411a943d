package wangang.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reviewed groups of {@code synonyms.txt}; not transitive from group to group. */
final class Synonyms {
    private final List<List<String>> groups;
    private final Map<String, List<String>> others = new HashMap<>();

    private Synonyms(List<List<String>> groups) {
        this.groups = groups;
        Map<String, Set<String>> found = new HashMap<>();
        for (List<String> group : groups) {
            for (String member : group) {
                found.computeIfAbsent(member, m -> new LinkedHashSet<>()).addAll(group);
            }
        }
        found.forEach((member, all) -> {
            List<String> rest = new ArrayList<>(all);
            rest.remove(member);
            others.put(member, List.copyOf(rest));
        });
    }

    static Synonyms get() {
        return Holder.SHARED;
    }

    List<List<String>> groups() {
        return groups;
    }

    List<String> of(String word) {
        return others.getOrDefault(word, List.of());
    }

    private static final class Holder {
        static final Synonyms SHARED = new Synonyms(DomainWords.lines("synonyms.txt")
                .map(line -> List.of(line.split("\\s*,\\s*")))
                .toList());
    }
}
