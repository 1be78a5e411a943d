package wangang.legalcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks vacancies against the law. Deterministic: the same advertisement and version give the same findings. Immutable
 * and safe to share; compile it once.
 */
public final class LegalCheck {

    private final Rules rules;
    private final List<Candidate> candidates = new ArrayList<>();
    private final BitSet always = new BitSet();
    private final Map<String, Integer> words = new HashMap<>();
    private final WordScan scan;
    private final BitSet[] waiting;

    private LegalCheck(Rules rules) {
        this.rules = rules;
        var asking = new ArrayList<BitSet>();
        for (int rule = 0; rule < rules.all().size(); rule++) {
            for (var wording : rules.all().get(rule).wordings()) {
                var sets = wording.requiredWords().stream().map(this::numbers).toList();
                if (sets.isEmpty()) {
                    always.set(candidates.size());
                } else {
                    sets.getFirst().stream().forEach(word -> {
                        while (asking.size() <= word) {
                            asking.add(new BitSet());
                        }
                        asking.get(word).set(candidates.size());
                    });
                }
                candidates.add(new Candidate(rule, wording, sets));
            }
        }
        waiting = new BitSet[words.size()];
        for (int word = 0; word < waiting.length; word++) {
            waiting[word] = word < asking.size() ? asking.get(word) : new BitSet();
        }
        scan = new WordScan(words);
    }

    private BitSet numbers(Set<String> set) {
        var numbers = new BitSet();
        set.forEach(word -> numbers.set(words.computeIfAbsent(word, made -> words.size())));
        return numbers;
    }

    /** The rules that this version comes with. */
    public static LegalCheck shipped() {
        return new LegalCheck(Rules.shipped());
    }

    /** Of the rules; stored beside what they found. */
    public String version() {
        return rules.version();
    }

    /** Everything found in the texts, in their order. */
    public CheckResult check(Advertisement advertisement) {
        var terms = advertisement.terms();
        var passages = new ArrayList<Passage>();
        advertisement
                .texts()
                .forEach((field, text) ->
                        passages.add(new Passage(passages.size(), field, FoldedText.of(text, rules.variants()))));
        var scene = new Scene(passages, terms, rules.minimumWage(terms.region(), terms.date()));
        var hits = hits(passages, terms.kind());
        var findings = new ArrayList<Located>();
        for (int number = 0; number < rules.all().size(); number++) {
            var rule = rules.all().get(number);
            findings.addAll(Joining.joined(rule, rule.offending(hits.getOrDefault(number, List.of()), scene), scene));
        }
        findings.sort(Comparator.comparingInt((Located located) -> located.order())
                .thenComparingInt(located -> located.finding().start()));
        return new CheckResult(
                rules.version(), findings.stream().map(Located::finding).toList());
    }

    /** By the number of their rule. */
    private Map<Integer, List<Hit>> hits(List<Passage> passages, EmploymentKind kind) {
        var all = new HashMap<Integer, List<Hit>>();
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
        var present = scan.in(passage.text(), start, end);
        var possible = (BitSet) always.clone();
        present.stream().forEach(word -> possible.or(waiting[word]));
        for (int number = possible.nextSetBit(0); number >= 0; number = possible.nextSetBit(number + 1)) {
            var candidate = candidates.get(number);
            if (candidate.isPossible(present)
                    && candidate.wording().appliesTo(kind)
                    && rules.all().get(candidate.rule()).appliesTo(kind)) {
                var matcher = candidate.wording().pattern().matcher(passage.text());
                matcher.region(start, end).useTransparentBounds(true).useAnchoringBounds(false);
                while (matcher.find()) {
                    all.computeIfAbsent(candidate.rule(), made -> new ArrayList<>())
                            .add(Hit.of(passage, candidate.wording(), matcher));
                }
            }
        }
    }

    Rules rules() {
        return rules;
    }

    /** A wording, the number of its rule, and the words of each of which it needs one. */
    private record Candidate(int rule, Wording wording, List<BitSet> needed) {

        boolean isPossible(BitSet present) {
            for (var words : needed) {
                if (!words.intersects(present)) {
                    return false;
                }
            }
            return true;
        }
    }
}
