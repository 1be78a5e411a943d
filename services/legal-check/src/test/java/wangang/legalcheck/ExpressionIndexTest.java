package wangang.legalcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExpressionIndexTest {

    private static final LegalCheck CHECK = LegalCheck.shipped();
    /** Enough sentences to meet most rules, few enough to try all of them everywhere. */
    private static final int EVERY = 5;

    @Test
    void findsWhatTryingEverywhereFinds() {
        var expressions = CHECK.rules().all().stream()
                .flatMap(rule ->
                        Stream.concat(rule.wordings().stream().map(Wording::expression), rule.exceptions().stream()))
                .distinct()
                .toList();
        var text = sentences();
        var reading = new ExpressionIndex(expressions).read(text, 0, text.length());

        for (int number = 0; number < expressions.size(); number++) {
            var found = new ArrayList<Stretch>();
            reading.matches(number, match -> {
                found.add(stretch(match));
                return match.end();
            });
            var expression = expressions.get(number);
            assertThat(found).as(expression.pattern().pattern()).isEqualTo(everywhere(expression, text));
            assertThat(found.isEmpty() || reading.possible().get(number)).isTrue();
        }
    }

    @Test
    void goesOnWhereItIsTold() {
        var index = new ExpressionIndex(List.of(new Expression("a.?a", new Lexicon(Map.of()))));
        var found = new ArrayList<Stretch>();

        index.read("xaaaax", 0, 6).matches(0, match -> {
            found.add(stretch(match));
            return match.start() + 1;
        });

        assertThat(found).containsExactly(new Stretch(1, 4), new Stretch(2, 5), new Stretch(3, 5));
    }

    private static String sentences() {
        var examples = ExampleFile.examples().toList();
        var text = Stream.iterate(0, at -> at < examples.size(), at -> at + EVERY)
                .map(at -> examples.get(at).text())
                .collect(Collectors.joining("\n"));
        return FoldedText.of(text, CHECK.rules().variants()).toString();
    }

    private static List<Stretch> everywhere(Expression expression, String text) {
        return expression
                .matcher(text)
                .results()
                .map(ExpressionIndexTest::stretch)
                .toList();
    }

    private static Stretch stretch(MatchResult match) {
        return new Stretch(match.start(), match.end());
    }
}
