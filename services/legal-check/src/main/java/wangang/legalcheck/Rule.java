package wangang.legalcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule file: its wordings, and the exceptions that make a wording harmless. */
final class Rule {

    private final RuleFile file;
    private final List<Wording> wordings;
    private final List<Expression> exceptWords;
    private final List<Expression> exceptClauses;
    private final List<Expression> exceptSentences;
    private final List<Expression> exceptTexts;

    Rule(RuleFile file, CommonExceptions common, Lexicon lexicon) {
        this.file = file;
        var own = lexicon.with(file.words());
        wordings = file.find().stream()
                .flatMap(entry -> Wording.of(entry, own).stream())
                .toList();
        boolean alone = Boolean.TRUE.equals(file.withoutCommonExceptions());
        var shared = alone ? CommonExceptions.NONE : common;
        exceptWords = with(shared.words(), own.expressions(file.exceptWords()));
        exceptClauses = with(shared.clauses(), own.expressions(file.exceptClauses()));
        exceptSentences = with(shared.sentences(), own.expressions(file.exceptSentences()));
        exceptTexts = own.expressions(file.exceptTexts());
    }

    private static List<Expression> with(List<Expression> common, List<Expression> own) {
        return Stream.concat(common.stream(), own.stream()).toList();
    }

    RuleFile file() {
        return file;
    }

    List<Wording> wordings() {
        return wordings;
    }

    List<Expression> exceptions() {
        return Stream.of(exceptWords, exceptClauses, exceptSentences, exceptTexts)
                .flatMap(List::stream)
                .toList();
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
        if (exceptTexts.stream().anyMatch(scene::contains)) {
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

    /** What the fields alone offend by; the span is the field's content. */
    Optional<Finding> inTerms(Scene scene) {
        var judge = file.terms();
        return judge == null
                ? Optional.empty()
                : judge.offence(scene)
                        .map(offence -> new Finding(
                                file.code(),
                                file.severity(),
                                offence.field(),
                                0,
                                offence.words().length(),
                                offence.words(),
                                "terms",
                                file.article(),
                                file.explanation(),
                                file.rewording(),
                                file.overridable()));
    }

    private boolean isExcepted(Hit hit) {
        var exceptions = hit.passage().exceptions();
        var clause = hit.passage().clauseAround(hit.start(), hit.end());
        var sentence = hit.passage().sentenceAround(hit.start(), hit.end());
        var itself = new Stretch(hit.start(), hit.end());
        return exceptClauses.stream().anyMatch(exception -> exceptions.within(clause, exception))
                || exceptSentences.stream().anyMatch(exception -> exceptions.within(sentence, exception))
                || exceptWords.stream().anyMatch(exception -> exceptions.over(itself, exception));
    }

    /** Those that all rule files share. */
    record CommonExceptions(List<Expression> words, List<Expression> clauses, List<Expression> sentences) {

        static final CommonExceptions NONE = new CommonExceptions(List.of(), List.of(), List.of());

        static CommonExceptions of(RuleFile.Common file, Lexicon lexicon) {
            return new CommonExceptions(
                    lexicon.expressions(file.exceptWords()),
                    lexicon.expressions(file.exceptClauses()),
                    lexicon.expressions(file.exceptSentences()));
        }
    }
}
