package wangang.documentation.problems;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The codes of the source joined with their descriptions. */
public final class KnownProblems {

    /** One code: descriptions, statuses in words, details as users read them, modules that refuse with it. */
    public record Known(String code, Catalogue.Entry entry, String status, Set<String> details, Set<String> modules) {}

    private final Map<String, Known> known = new TreeMap<>();
    private final List<String> flaws = new ArrayList<>();

    private KnownProblems() {}

    public static KnownProblems of(Collection<Refusal> refusals, Map<String, Catalogue.Entry> entries) {
        var problems = new KnownProblems();
        var byCode = refusals.stream().collect(Collectors.groupingBy(Refusal::code, TreeMap::new, Collectors.toList()));
        byCode.forEach((code, all) -> problems.add(code, all, entries.get(code)));
        entries.keySet().stream()
                .filter(code -> !byCode.containsKey(code))
                .forEach(code -> problems.flaws.add(
                        Catalogue.FILE + " describes " + code + ", with which nothing refuses any more: remove it."));
        return problems;
    }

    /** By code. */
    public Map<String, Known> known() {
        return known;
    }

    public List<String> flaws() {
        return flaws;
    }

    private void add(String code, List<Refusal> refusals, Catalogue.@Nullable Entry entry) {
        var modules = refusals.stream()
                .map(refusal -> refusal.place().module())
                .collect(Collectors.toCollection(TreeSet::new));
        if (entry == null) {
            flaws.add(refusals.getFirst().place() + ": the code " + code + " is not described; add it to "
                    + modules.getFirst() + "/" + Catalogue.FILE + ".");
            return;
        }
        var statuses = refusals.stream()
                .flatMap(refusal -> refusal.statuses().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (statuses.isEmpty() == (entry.status() == null)) {
            flaws.add(code
                    + (statuses.isEmpty()
                            ? " has no status in the code: say it in " + Catalogue.FILE + "."
                            : " has its status from the code: remove it from " + Catalogue.FILE + "."));
        }
        var status = statuses.isEmpty()
                ? String.valueOf(entry.status())
                : statuses.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var details = refusals.stream()
                .flatMap(refusal -> refusal.details().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        known.put(code, new Known(code, entry, status, details, modules));
    }
}
