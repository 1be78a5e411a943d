package wangang.matching.understanding.majors;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Span;
import wangang.matching.understanding.text.Strength;

/** All that a text says about majors; {@code anySpan} is where it says 专业不限, {@code excluded} what it will not have. */
public record MajorRequirement(@Nullable Span anySpan, List<MajorTerm> terms, List<MajorTerm> excluded) {

    public static final MajorRequirement UNSTATED = new MajorRequirement(null, List.of(), List.of());

    public MajorRequirement {
        terms = List.copyOf(terms);
        excluded = List.copyOf(excluded);
    }

    /** Whether the text speaks of majors at all. */
    public boolean isStated() {
        return anySpan != null || !terms.isEmpty() || !excluded.isEmpty();
    }

    /** Whether no major is required: it says so, names only preferences, or says nothing. */
    public boolean isOpen() {
        return terms.stream().noneMatch(term -> term.strength() == Strength.REQUIRED);
    }

    /** Whether someone of this major (a code of the 本科专业目录) and stage is admitted; preferences bar nobody. */
    public Admission judge(String major, Stage stage) {
        if (excluded.stream().anyMatch(term -> term.judge(major).isAdmitted())) {
            return Admission.REFUSED;
        }
        if (isOpen()) {
            return Admission.OPEN;
        }
        return heardBy(stage)
                .map(term -> term.judge(major))
                .min(Comparator.naturalOrder())
                .orElse(Admission.REFUSED);
    }

    /** Codes at the three levels that the text requires, in order; empty where it requires none. */
    public List<String> requiredCodes() {
        return codes(Strength.REQUIRED);
    }

    public List<String> preferredCodes() {
        return codes(Strength.PREFERRED);
    }

    private List<String> codes(Strength strength) {
        return terms.stream()
                .filter(term -> term.strength() == strength)
                .flatMap(MajorTerm::allCodes)
                .distinct()
                .sorted()
                .toList();
    }

    /** The terms of the stage's own list; without one, those of the next lower stage that has one. */
    private Stream<MajorTerm> heardBy(Stage stage) {
        var required = terms.stream()
                .filter(term -> term.strength() == Strength.REQUIRED)
                .toList();
        var heard = required.stream()
                .map(MajorTerm::stage)
                .filter(listed -> listed.compareTo(stage) <= 0)
                .max(Comparator.naturalOrder())
                .orElse(stage);
        return required.stream().filter(term -> term.stage() == Stage.ANY || term.stage() == heard);
    }
}
