package wangang.benchmarks.legality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wangang.benchmarks.measuring.Table;
import wangang.legalcheck.LegalCheck;

/** Labels beside findings: a table by code, of all findings, of whole texts, and every miss. */
final class LintFigures {

    private final Map<String, Score> byCode = new TreeMap<>();
    private final Score findings = new Score();
    private final Score findingsUnruled = new Score();
    private final Score texts = new Score();
    private final Score textsUnruled = new Score();
    private final List<String> misses = new ArrayList<>();

    static LintFigures of(List<LabelledText> labelled, LegalCheck check) {
        var figures = new LintFigures();
        labelled.forEach(text -> figures.add(text, check));
        return figures;
    }

    private void add(LabelledText labelled, LegalCheck check) {
        var result = check.check(labelled.advertisement());
        var wrong = new ArrayList<>(result.findings().stream().map(Marked::of).toList());
        var missed = new ArrayList<Marked>();
        int right = 0;
        for (var expected : labelled.expected()) {
            var found = wrong.stream().filter(expected::matches).findFirst();
            found.ifPresent(wrong::remove);
            if (found.isEmpty()) {
                missed.add(expected);
            }
            right += found.isPresent() ? 1 : 0;
            score(expected).add(found.isPresent() ? 1 : 0, 0, found.isPresent() ? 0 : 1);
        }
        wrong.forEach(marked -> score(marked).add(0, 1, 0));
        findings.add(right, wrong.size(), missed.size());
        boolean should = labelled.blocked();
        boolean does = result.blocks();
        addText(texts, should, does);
        if (!labelled.ruled()) {
            findingsUnruled.add(right, wrong.size(), missed.size());
            addText(textsUnruled, should, does);
        }
        if (!wrong.isEmpty() || !missed.isEmpty()) {
            misses.add(labelled.id() + "  " + labelled.text().replace("\n", "\\n") + lines("missed", missed)
                    + lines("wrong", wrong));
        }
    }

    private static void addText(Score texts, boolean should, boolean does) {
        texts.add(should && does ? 1 : 0, !should && does ? 1 : 0, should && !does ? 1 : 0);
    }

    private static String lines(String what, List<Marked> marked) {
        return marked.stream().map(one -> "\n    " + what + "  " + one).collect(Collectors.joining());
    }

    private Score score(Marked marked) {
        return byCode.computeIfAbsent(marked.kind(), made -> new Score());
    }

    Score findings() {
        return findings;
    }

    Score texts() {
        return texts;
    }

    @Override
    public String toString() {
        var table = new Table("code", "right", "wrong", "missed", "precision", "recall");
        byCode.forEach((code, score) -> table.row(score.cells(code)));
        table.row(findings.cells("all findings"));
        table.row(findingsUnruled.cells("… without rulings"));
        table.row(texts.cells("texts: block or not"));
        table.row(textsUnruled.cells("… without rulings"));
        return table + "\n\n" + (misses.isEmpty() ? "no miss" : String.join("\n", misses));
    }
}
