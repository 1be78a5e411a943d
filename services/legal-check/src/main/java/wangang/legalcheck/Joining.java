package wangang.legalcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One requirement is one finding: hits of a rule that overlap, or that only a comma, 或 or 和 keeps apart, are joined. */
final class Joining {

    private static final String BETWEEN = "、,或和及与/且并";

    private Joining() {}

    static List<Located> joined(Rule rule, List<Hit> hits, Scene scene) {
        var findings = new ArrayList<Located>();
        for (var severity : Severity.values()) {
            var sorted = hits.stream()
                    .filter(hit -> rule.severity(hit, scene.terms()) == severity)
                    .sorted(Comparator.comparingInt((Hit hit) -> hit.passage().order())
                            .thenComparingInt(Hit::start)
                            .thenComparing(Hit::end, Comparator.reverseOrder()))
                    .toList();
            int next;
            for (int at = 0; at < sorted.size(); at = next) {
                var first = sorted.get(at);
                int end = first.end();
                next = at + 1;
                while (next < sorted.size() && continues(first, end, sorted.get(next))) {
                    end = Math.max(end, sorted.get(next++).end());
                }
                findings.add(located(rule, severity, first, end));
            }
        }
        return findings;
    }

    private static boolean continues(Hit first, int end, Hit next) {
        if (next.passage().order() != first.passage().order()) {
            return false;
        }
        for (int at = end; at < next.start(); at++) {
            if (BETWEEN.indexOf(next.passage().text().charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Located located(Rule rule, Severity severity, Hit hit, int end) {
        var text = hit.passage().text();
        var file = rule.file();
        var entry = hit.wording().entry();
        var explanation = entry.explanation();
        var rewording = entry.rewording();
        return new Located(
                hit.passage().order(),
                new Finding(
                        file.code(),
                        severity,
                        hit.passage().field(),
                        text.originalStart(hit.start()),
                        text.originalEnd(end),
                        text.original(hit.start(), end),
                        hit.wording().name(),
                        file.article(),
                        explanation == null ? file.explanation() : explanation,
                        rewording == null ? file.rewording() : rewording,
                        file.overridable()));
    }
}
