package wangang.vacancy.legality.domain;

import java.time.Instant;
import java.util.Set;

/**
 * An officer has let words pass; others that are written later need a decision of their own.
 *
 * @param account of the officer
 * @param reason why
 * @param at when
 * @param passed what was forbidden and is let pass
 */
public record LegalOverride(String account, String reason, Instant at, Set<Passed> passed) {

    /** Words under one law. */
    public record Passed(String code, String words) {

        static Passed of(LegalFinding finding) {
            return new Passed(finding.code(), finding.words());
        }
    }

    /** Whether these words no longer keep the vacancy from being published. */
    public boolean covers(LegalFinding finding) {
        return passed.contains(Passed.of(finding));
    }
}
