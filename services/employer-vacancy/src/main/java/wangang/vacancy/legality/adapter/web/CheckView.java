package wangang.vacancy.legality.adapter.web;

import java.util.List;
import wangang.vacancy.legality.application.CheckingVacancies.Checked;
import wangang.vacancy.legality.domain.LegalFinding;

/**
 * What the legal check found.
 *
 * @param rules version of the rules
 * @param blocks whether anything found is forbidden outright
 * @param findings in the order of fields and text
 */
record CheckView(String rules, boolean blocks, List<FindingView> findings) {

    static CheckView of(Checked checked) {
        return new CheckView(
                checked.rules(),
                checked.findings().stream().anyMatch(LegalFinding::blocks),
                FindingView.of(checked.findings()));
    }
}
