package wangang.vacancy.legality.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Outcome;
import wangang.vacancy.posting.domain.VacancyId;

/**
 * What the legal check found in a vacancy as it is kept.
 *
 * @param rules version of the rules
 * @param checkedAt when they were applied
 * @param passed by an officer; null when nobody has let anything pass
 */
public record LegalRecord(
        VacancyId vacancy,
        String rules,
        Instant checkedAt,
        List<LegalFinding> findings,
        @Nullable LegalOverride passed) {

    public LegalRecord {
        findings = List.copyOf(findings);
    }

    /** What keeps it from being published. */
    public List<LegalFinding> blocking() {
        return findings.stream()
                .filter(finding -> finding.blocks() && (passed == null || !passed.covers(finding)))
                .toList();
    }

    /** Whether anything that is written there stands only because an officer let it. */
    public boolean isOverridden() {
        return passed != null && findings.stream().anyMatch(finding -> finding.blocks() && passed.covers(finding));
    }

    /** Lets all pass that is forbidden in it now; refused where nothing is, or where no officer may. */
    public Outcome<LegalOverride> override(String account, String reason, Instant now) {
        if (blocking().isEmpty()) {
            return Outcome.refused(LegalRefusals.NOTHING_FORBIDDEN);
        }
        if (!blocking().stream().allMatch(LegalFinding::overridable)) {
            return Outcome.refused(LegalRefusals.NOT_OVERRIDABLE);
        }
        var all = findings.stream()
                .filter(LegalFinding::blocks)
                .map(LegalOverride.Passed::of)
                .collect(Collectors.toUnmodifiableSet());
        return Outcome.done(new LegalOverride(account, reason, now, all));
    }

    public LegalRecord with(LegalOverride override) {
        return new LegalRecord(vacancy, rules, checkedAt, findings, override);
    }
}
