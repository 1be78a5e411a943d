package wangang.vacancy.legality.adapter.web;

import java.util.List;
import wangang.legalcheck.CheckResult;
import wangang.legalcheck.Finding;
import wangang.legalcheck.Severity;

/**
 * What the legal check found.
 *
 * @param rules version of the rules
 * @param blocks whether anything found is forbidden outright
 * @param findings in the order of fields and text
 */
record CheckView(String rules, boolean blocks, List<FindingView> findings) {

    /**
     * Words that the law forbids, or that need a look.
     *
     * @param code which law they touch, such as marriage-birth
     * @param severity BLOCK: forbidden; WARN: doubtful
     * @param field title, text, skills[n] or benefits[n]
     * @param start of the words in the field as it was sent, in UTF-16 units
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

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.code(),
                    finding.severity(),
                    finding.field(),
                    finding.start(),
                    finding.end(),
                    finding.span(),
                    finding.article(),
                    finding.explanation(),
                    finding.rewording(),
                    finding.overridable());
        }
    }

    static CheckView of(CheckResult result) {
        return new CheckView(
                result.version(),
                result.blocks(),
                result.findings().stream().map(FindingView::of).toList());
    }
}
