package wangang.legalcheck;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What rules must hold before they find anything. A folder is inspected when it is read; the rules that are shipped are
 * by a test, for their first use must not wait.
 */
final class RuleInspection {

    private static final Pattern UNBOUNDED = Pattern.compile("(?<!\\\\)(?:[)\\]a-z\\u4e00-\\u9fff][*+](?!\\])|,\\})");

    private RuleInspection() {}

    /** @throws IllegalArgumentException that names the wording or exception */
    static void inspect(Rule rule) {
        var file = rule.file();
        notBlank("code", file.code());
        notBlank("article", file.article());
        notBlank("explanation", file.explanation());
        notBlank("rewording", file.rewording());
        if (rule.wordings().isEmpty() && file.terms() == null) {
            throw new IllegalArgumentException("it has no wordings under find");
        }
        for (var wording : rule.wordings()) {
            inspect("wording " + wording.name(), wording.expression());
        }
        inspect(rule.exceptions());
    }

    static void inspect(Rule.CommonExceptions common) {
        inspect(common.words());
        inspect(common.clauses());
        inspect(common.sentences());
    }

    static void inspect(RuleFile.Minimum minimum) {
        try {
            LocalDate.parse(minimum.from());
        } catch (DateTimeException none) {
            throw new IllegalArgumentException("from is no day: " + minimum.from(), none);
        }
    }

    private static void inspect(List<Expression> exceptions) {
        exceptions.forEach(exception -> inspect("exception " + exception, exception));
    }

    /** Bounded repetition and the end of a sentence as the limit of a search keep the time linear in the text. */
    private static void inspect(String name, Expression expression) {
        try {
            if (UNBOUNDED.matcher(expression.pattern().pattern()).find()) {
                throw new IllegalArgumentException(name + " repeats without bound: write {0,20} instead of * or +");
            }
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException(
                    name + ": " + wrong.getDescription() + " near character " + wrong.getIndex(), wrong);
        }
    }

    private static void notBlank(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }
}
