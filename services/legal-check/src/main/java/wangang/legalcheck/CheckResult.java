package wangang.legalcheck;

import java.util.List;

/** Findings in the order of fields and text, and the version of the rules that made them. */
public record CheckResult(String version, List<Finding> findings) {

    public CheckResult {
        findings = List.copyOf(findings);
    }

    /** Whether publication needs an officer's override. */
    public boolean blocks() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
    }
}
