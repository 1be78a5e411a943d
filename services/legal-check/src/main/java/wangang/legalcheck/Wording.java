package wangang.legalcheck;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** An alternative of an entry of a rule file, compiled. */
record Wording(RuleFile.Entry entry, Pattern pattern, List<Set<String>> requiredWords) {

    /** The group that is the span, where it is not all of the match. */
    private static final String SPAN = "(?<span>";

    static List<Wording> of(RuleFile.Entry entry, Lexicon lexicon) {
        return RequiredWords.split(entry.pattern()).stream()
                .map(lexicon::expand)
                .map(expanded -> new Wording(entry, Pattern.compile(expanded), RequiredWords.of(expanded)))
                .toList();
    }

    String name() {
        return entry.name();
    }

    boolean marksASpan() {
        return pattern.pattern().contains(SPAN);
    }

    boolean has(String group) {
        return pattern.namedGroups().containsKey(group);
    }

    boolean appliesTo(EmploymentKind kind) {
        var kinds = entry.kinds();
        return kinds == null || kinds.contains(kind);
    }
}
