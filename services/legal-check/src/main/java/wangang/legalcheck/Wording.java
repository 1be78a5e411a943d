package wangang.legalcheck;

import java.util.List;

/** An alternative of an entry of a rule file. */
record Wording(RuleFile.Entry entry, Expression expression) {

    /** The group that is the span, where it is not all of the match. */
    private static final String SPAN = "span";

    static List<Wording> of(RuleFile.Entry entry, Lexicon lexicon) {
        return ExpressionReader.split(entry.pattern()).stream()
                .map(alternative -> new Wording(entry, lexicon.expression("wording " + entry.name(), alternative)))
                .toList();
    }

    String name() {
        return entry.name();
    }

    boolean marksASpan() {
        return has(SPAN);
    }

    boolean has(String group) {
        return expression.hasGroup(group);
    }

    boolean appliesTo(EmploymentKind kind) {
        var kinds = entry.kinds();
        return kinds == null || kinds.contains(kind);
    }
}
