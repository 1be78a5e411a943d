package wangang.legalcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A compiled rule file: its wordings, and the exceptions that make a wording harmless. */
final class Rule {

    private final RuleFile file;
    private final List<Wording> wordings;
    private final List<Pattern> exceptWords;
    private final List<Pattern> exceptClauses;
    private final List<Pattern> exceptSentences;
    private final List<Pattern> exceptTexts;

    Rule(RuleFile file, RuleFile.Common common, Lexicon lexicon) {
        this.file = file;
        var own = lexicon.with(file.words());
        wordings = file.find().stream()
                .flatMap(entry -> Wording.of(entry, own).stream())
                .toList();
        boolean alone = Boolean.TRUE.equals(file.withoutCommonExceptions());
        exceptWords = compiled(own, alone ? List.of() : common.exceptWords(), file.exceptWords());
        exceptClauses = compiled(own, alone ? List.of() : common.exceptClauses(), file.exceptClauses());
        exceptSentences = compiled(own, alone ? List.of() : common.exceptSentences(), file.exceptSentences());
        exceptTexts = compiled(own, List.of(), file.exceptTexts());
    }

    private static List<Pattern> compiled(Lexicon lexicon, List<String> common, @Nullable List<String> own) {
        return Stream.concat(common.stream(), own == null ? Stream.empty() : own.stream())
                .map(pattern -> Pattern.compile(lexicon.expand(pattern)))
                .toList();
    }

    RuleFile file() {
        return file;
    }

    List<Wording> wordings() {
        return wordings;
    }

    boolean appliesTo(EmploymentKind kind) {
        var kinds = file.kinds();
        return kinds == null || kinds.contains(kind);
    }

    Severity severity(Hit hit, VacancyTerms terms) {
        var own = hit.wording().entry().severity();
        if (own != null) {
            return own;
        }
        var towardsGraduates = file.towardsGraduates();
        return towardsGraduates != null && terms.audience() == Audience.GRADUATES ? towardsGraduates : file.severity();
    }

    /** Those that offend: no exception covers them, and the judge of the rule, if it has one, says so. */
    List<Hit> offending(List<Hit> hits, Scene scene) {
        if (hits.isEmpty() || exceptTexts.stream().anyMatch(scene::contains)) {
            return List.of();
        }
        var left = new ArrayList<Hit>();
        for (var hit : hits) {
            if (!isExcepted(hit)) {
                left.add(hit);
            }
        }
        var judge = file.judge();
        return judge == null ? left : judge.offending(left, scene);
    }

    private boolean isExcepted(Hit hit) {
        return standsIn(exceptClauses, hit.passage().clauseAround(hit.start(), hit.end()))
                || standsIn(exceptSentences, hit.passage().sentenceAround(hit.start(), hit.end()))
                || exceptWords.stream().anyMatch(except -> covers(except, hit));
    }

    private static boolean standsIn(List<Pattern> patterns, String stretch) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(stretch).find());
    }

    /** Looked for only near the hit, so that many hits in a long text stay cheap. */
    private static boolean covers(Pattern except, Hit hit) {
        var text = hit.passage().text();
        var matcher = except.matcher(text)
                .region(Math.max(0, hit.start() - Passage.NEAR), Math.min(text.length(), hit.end() + Passage.NEAR))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        while (matcher.find() && matcher.start() < hit.end()) {
            if (hit.overlaps(matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }
}
