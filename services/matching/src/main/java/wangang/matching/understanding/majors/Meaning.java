package wangang.matching.understanding.majors;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a name stands for: codes, those that 相关 adds, and, for a name that is also a discipline's (法学), the
 * discipline it may mean instead.
 */
record Meaning(
        Set<String> codes, Set<String> related, @Nullable String discipline) {

    Meaning and(Meaning other) {
        return new Meaning(
                union(codes, other.codes),
                union(related, other.related),
                discipline == null ? other.discipline : discipline);
    }

    Meaning asDiscipline() {
        return discipline == null ? this : new Meaning(Set.of(discipline), Set.of(discipline), null);
    }

    /** Whether this is one whole discipline and nothing narrower. */
    boolean isDiscipline() {
        return discipline == null && codes.stream().allMatch(code -> code.length() == 2);
    }

    boolean isMajor() {
        return discipline == null && codes.stream().anyMatch(code -> code.length() > 4);
    }

    static Set<String> union(Set<String> left, Set<String> right) {
        var all = new TreeSet<>(left);
        all.addAll(right);
        return Set.copyOf(all);
    }
}
