package wangang.portal.jobseeker.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import wangang.portal.reference.Choice;
import wangang.portal.reference.Choices;
import wangang.portal.reference.CodeTable;

/**
 * Which row of a table is meant by what was typed, taken from a list by a script, or chosen after a first try.
 *
 * @param code null where nothing was typed, or it is not clear yet
 * @param candidates to choose from where it is not clear
 * @param unknown whether what was typed names nothing at all
 */
record Meant(@Nullable String code, List<Choice> candidates, boolean unknown) {

    static final Meant NOTHING = new Meant(null, List.of(), false);

    boolean clear() {
        return candidates.isEmpty() && !unknown;
    }

    /**
     * @param typed name
     * @param taken code that a script took with the name; stale when the name was changed since
     * @param chosen code among the candidates
     */
    static Meant in(
            CodeTable table,
            Choices choices,
            String tableName,
            @Nullable String typed,
            @Nullable String taken,
            @Nullable String chosen) {
        if (chosen != null && table.names().containsKey(chosen)) {
            return new Meant(chosen, List.of(), false);
        }
        if (typed == null || typed.isBlank()) {
            return NOTHING;
        }
        if (taken != null && !taken.isBlank() && table.nameOf(taken).equals(typed.strip())) {
            return new Meant(taken, List.of(), false);
        }
        return table.codeOf(typed)
                .map(code -> new Meant(code, List.of(), false))
                .orElseGet(() -> among(choices.of(tableName, typed)));
    }

    private static Meant among(List<Choice> candidates) {
        return new Meant(null, candidates, candidates.isEmpty());
    }
}
