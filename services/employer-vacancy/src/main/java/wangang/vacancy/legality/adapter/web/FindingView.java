package wangang.vacancy.legality.adapter.web;

import java.util.List;
import wangang.legalcheck.Severity;
import wangang.vacancy.legality.domain.LegalFinding;

/**
 * Words that the law forbids, or that need a look.
 *
 * @param code which law they touch, such as marriage-birth
 * @param severity BLOCK: forbidden; WARN: doubtful
 * @param field title, text, skills[n] or benefits[n]
 * @param start of the words in the field, in UTF-16 units
 * @param end after the words
 * @param span the words
 * @param article of the law
 * @param explanation why, in plain Chinese
 * @param rewording what to write instead
 * @param overridable whether an officer may let it pass
 */
record FindingView(
        String code,
        Severity severity,
        String field,
        int start,
        int end,
        String span,
        String article,
        String explanation,
        String rewording,
        boolean overridable) {

    static FindingView of(LegalFinding finding) {
        return new FindingView(
                finding.code(),
                finding.blocks() ? Severity.BLOCK : Severity.WARN,
                finding.field(),
                finding.start(),
                finding.end(),
                finding.words(),
                finding.article(),
                finding.explanation(),
                finding.rewording(),
                finding.overridable());
    }

    static List<FindingView> of(List<LegalFinding> findings) {
        return findings.stream().map(FindingView::of).toList();
    }
}
