package wangang.benchmarks.legality;

import java.util.Locale;
import wangang.legalcheck.Finding;
import wangang.legalcheck.Severity;

/** A stretch of a text with a code, by a label or by the check. */
record Marked(String code, Severity severity, int start, int end, String span) {

    static Marked of(Finding finding) {
        return new Marked(finding.code(), finding.severity(), finding.start(), finding.end(), finding.span());
    }

    /** By code, severity and overlap: exact spans are a nicety. */
    boolean matches(Marked other) {
        return code.equals(other.code) && severity == other.severity && start < other.end && other.start < end;
    }

    String kind() {
        return code + ", " + severity.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return kind() + ": " + span;
    }
}
