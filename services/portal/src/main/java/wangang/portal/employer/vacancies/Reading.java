package wangang.portal.employer.vacancies;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the matching service read out of a pasted text. */
record Reading(OwnTerms terms, @Nullable List<Finding> findings) {

    /** Longest list of words shown under a field. */
    private static final int SHOWN = 6;

    /** Words that a field was read from. */
    record Finding(String field, String text) {}

    /** The words that a field was read from; null where it was not. */
    public @Nullable String of(String field) {
        var words = all().stream()
                .filter(finding -> finding.field().equals(field))
                .map(finding -> finding.text().strip())
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(" … "));
        return words.isEmpty() ? null : words;
    }

    /** How many fields were read. */
    public long count() {
        return all().stream().map(Finding::field).distinct().count();
    }

    private List<Finding> all() {
        return findings == null ? List.of() : findings;
    }
}
