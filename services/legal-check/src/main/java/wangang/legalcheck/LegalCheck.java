package wangang.legalcheck;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks vacancies against the law. Deterministic: the same advertisement and version give the same findings. Immutable
 * and safe to share; compile it once.
 */
public final class LegalCheck {

    private final Rules rules;
    private final List<Candidate> candidates = new ArrayList<>();
    private final ExpressionIndex wordings;
    private final Exceptions exceptions;

    private LegalCheck(Rules rules) {
        this.rules = rules;
        for (int rule = 0; rule < rules.all().size(); rule++) {
            for (var wording : rules.all().get(rule).wordings()) {
                candidates.add(new Candidate(rule, wording));
            }
        }
        wordings = new ExpressionIndex(candidates.stream()
                .map(candidate -> candidate.wording().expression())
                .toList());
        exceptions = new Exceptions(
                rules.all().stream().flatMap(rule -> rule.exceptions().stream()).toList());
    }

    /** The rules that this version comes with. */
    public static LegalCheck shipped() {
        return new LegalCheck(Rules.shipped());
    }

    /**
     * Rules of a folder that is laid out as the shipped ones are.
     *
     * @throws BrokenRules when a file is missing, or a rule cannot be used
     */
    public static LegalCheck from(Path folder) {
        return new LegalCheck(Rules.in(folder));
    }

    /** Of the rules; stored beside what they found. */
    public String version() {
        return rules.version();
    }

    /** Of the content of all files, in hexadecimal: other rules have another one, whatever version they claim. */
    public String fingerprint() {
        return rules.fingerprint();
    }

    /** Everything found in the texts, in their order, then in the terms. */
    public CheckResult check(Advertisement advertisement) {
        var terms = advertisement.terms();
        var passages = new ArrayList<Passage>();
        advertisement.texts().forEach((field, text) -> passages.add(passage(passages.size(), field, text)));
        var scene = new Scene(
                passages,
                terms,
                rules.minimumWage(terms.region(), terms.date()),
                rules.hourlyMinimum(terms.region(), terms.date()));
        var findings = new ArrayList<Located>();
        hits(passages, terms.kind()).forEach((number, hits) -> {
            var rule = rules.all().get(number);
            findings.addAll(Joining.joined(rule, rule.offending(hits, scene), scene));
        });
        rules.all().stream()
                .filter(rule -> rule.appliesTo(terms.kind()))
                .flatMap(rule -> rule.inTerms(scene).stream())
                .map(finding -> new Located(passages.size(), finding))
                .forEach(findings::add);
        findings.sort(Comparator.comparingInt((Located located) -> located.order())
                .thenComparingInt(located -> located.finding().start()));
        return new CheckResult(
                rules.version(), findings.stream().map(Located::finding).toList());
    }

    private Passage passage(int order, String field, String text) {
        var folded = FoldedText.of(text, rules.variants());
        return new Passage(order, field, folded, exceptions.in(folded));
    }

    /** By the number of their rule. */
    private Map<Integer, List<Hit>> hits(List<Passage> passages, EmploymentKind kind) {
        var all = new TreeMap<Integer, List<Hit>>();
        for (var passage : passages) {
            for (int start = 0, end; start < passage.text().length(); start = end) {
                end = passage.sentenceEnd(start);
                // With the end of the sentence before it, which some wordings begin with.
                search(passage, Math.max(0, start - 1), end, kind, all);
            }
        }
        return all;
    }

    private void search(Passage passage, int start, int end, EmploymentKind kind, Map<Integer, List<Hit>> all) {
        var sentence = wordings.read(passage.text().toString(), start, end);
        var possible = sentence.possible();
        for (int number = possible.nextSetBit(0); number >= 0; number = possible.nextSetBit(number + 1)) {
            var candidate = candidates.get(number);
            if (candidate.wording().appliesTo(kind)
                    && rules.all().get(candidate.rule()).appliesTo(kind)) {
                sentence.matches(number, match -> {
                    all.computeIfAbsent(candidate.rule(), made -> new ArrayList<>())
                            .add(Hit.of(passage, candidate.wording(), match));
                    return match.end();
                });
            }
        }
    }

    Rules rules() {
        return rules;
    }

    /** A wording and the number of its rule. */
    private record Candidate(int rule, Wording wording) {}
}
