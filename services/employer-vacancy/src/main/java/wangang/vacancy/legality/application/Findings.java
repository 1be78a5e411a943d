package wangang.vacancy.legality.application;

import java.util.List;
import wangang.legalcheck.CheckResult;
import wangang.legalcheck.Finding;
import wangang.legalcheck.Severity;
import wangang.vacancy.legality.domain.LegalFinding;

/** What the legal check answers, as it is kept and shown. */
public final class Findings {

    private Findings() {}

    public static List<LegalFinding> of(CheckResult result) {
        return result.findings().stream().map(Findings::of).toList();
    }

    private static LegalFinding of(Finding found) {
        return new LegalFinding(
                found.code(),
                found.severity() == Severity.BLOCK,
                found.field(),
                found.start(),
                found.end(),
                found.span(),
                found.article(),
                found.explanation(),
                found.rewording(),
                found.overridable());
    }
}
