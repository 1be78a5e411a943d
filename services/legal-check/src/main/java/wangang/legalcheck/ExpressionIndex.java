package wangang.legalcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;

/** Tries many expressions, each only where the words that a match of it must contain allow it to begin. */
final class ExpressionIndex {

    private final List<Expression> expressions;
    private final List<List<Needed>> needed = new ArrayList<>();
    private final BitSet always = new BitSet();
    /** By word: the expressions that one of their words leads to. */
    private final List<BitSet> leading = new ArrayList<>();

    private final WordScan scan;

    ExpressionIndex(List<Expression> expressions) {
        this.expressions = List.copyOf(expressions);
        var numbers = new HashMap<String, Integer>();
        for (int number = 0; number < expressions.size(); number++) {
            var words = expressions.get(number).required().stream()
                    .map(required -> needed(required, numbers))
                    .toList();
            needed.add(words);
            if (words.isEmpty()) {
                always.set(number);
            } else {
                lead(words.getFirst(), number);
            }
        }
        var words = new String[numbers.size()];
        numbers.forEach((word, number) -> words[number] = word);
        scan = new WordScan(List.of(words));
    }

    private Needed needed(RequiredWords required, Map<String, Integer> numbers) {
        var words = new BitSet();
        for (var word : required.words()) {
            int number = numbers.computeIfAbsent(word, made -> numbers.size());
            if (number == leading.size()) {
                leading.add(new BitSet());
            }
            words.set(number);
        }
        return new Needed(words, required.nearest(), required.farthest());
    }

    private void lead(Needed first, int expression) {
        first.words().stream().forEach(word -> leading.get(word).set(expression));
    }

    /** Reads a stretch of the text once for all expressions. */
    Reading read(String text, int from, int to) {
        return new Reading(text, from, to);
    }

    /** What a match needs one of, and how far behind its beginning. */
    private record Needed(BitSet words, int nearest, int farthest) {}

    final class Reading {
        private final String text;
        private final int from;
        private final int to;
        private final WordScan.Sightings sightings;

        private Reading(String text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            sightings = scan.in(text, from, to);
        }

        /** Numbers of the expressions that are worth a try. */
        BitSet possible() {
            var possible = new BitSet();
            possible.or(always);
            for (int i = 0; i < sightings.count(); i++) {
                possible.or(leading.get(sightings.word(i)));
            }
            return possible;
        }

        /** @param found takes each match and says where to go on */
        void matches(int number, ToIntFunction<Matcher> found) {
            var beginnings = beginnings(number);
            if (beginnings.isEmpty()) {
                return;
            }
            var matcher = expressions.get(number).matcher(text);
            int next;
            for (int at = beginnings.nextSetBit(0); at >= 0; at = beginnings.nextSetBit(next)) {
                next = at + 1;
                if (matcher.region(from + at, to).lookingAt()) {
                    next = Math.max(next, found.applyAsInt(matcher) - from);
                }
            }
        }

        /** Counted from the beginning of the stretch. */
        private BitSet beginnings(int number) {
            var beginnings = new BitSet();
            if (hasAll(needed.get(number))) {
                beginnings.set(0, to - from);
            }
            for (var one : needed.get(number)) {
                if (!beginnings.isEmpty()) {
                    beginnings.and(beginnings(one));
                }
            }
            return beginnings;
        }

        private boolean hasAll(List<Needed> needed) {
            for (var one : needed) {
                if (!one.words().intersects(sightings.present())) {
                    return false;
                }
            }
            return true;
        }

        private BitSet beginnings(Needed one) {
            var beginnings = new BitSet();
            for (int i = 0; i < sightings.count(); i++) {
                int place = sightings.place(i) - from;
                if (one.words().get(sightings.word(i)) && place >= one.nearest()) {
                    beginnings.set(Math.max(0, place - one.farthest()), place - one.nearest() + 1);
                }
            }
            return beginnings;
        }
    }
}
