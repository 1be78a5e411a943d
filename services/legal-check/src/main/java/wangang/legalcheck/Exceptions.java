package wangang.legalcheck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The exceptions of all rules. */
final class Exceptions {

    private final Map<Expression, Integer> numbers = new HashMap<>();
    private final ExpressionIndex index;

    Exceptions(List<Expression> all) {
        all.forEach(exception -> numbers.putIfAbsent(exception, numbers.size()));
        index = new ExpressionIndex(all.stream().distinct().toList());
    }

    In in(FoldedText text) {
        return new In(text.toString());
    }

    /** Where they stand in a text; each is looked for once, when a hit first asks for it. */
    final class In {
        private final String text;
        private final Map<Expression, NavigableMap<Integer, Integer>> endsByStart = new HashMap<>();
        private ExpressionIndex.@Nullable Reading reading;

        private In(String text) {
            this.text = text;
        }

        boolean anywhere(Expression exception) {
            return !endsByStart(exception).isEmpty();
        }

        boolean within(Stretch stretch, Expression exception) {
            for (var place : startingIn(stretch.from(), stretch.to(), exception)) {
                if (end(exception, place, stretch.to()) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** Whether one of those that follow each other near the stretch shares a character with it. */
        boolean over(Stretch stretch, Expression exception) {
            var near = stretch.widened(Passage.NEAR, text.length());
            int next = near.from();
            for (var place : startingIn(near.from(), stretch.to(), exception)) {
                int end = place.getKey() < next ? -1 : end(exception, place, near.to());
                if (end > stretch.from()) {
                    return true;
                }
                next = Math.max(next, end);
            }
            return false;
        }

        /** Of a match that ends within a limit, which may be a shorter one; -1 when there is none. */
        private int end(Expression exception, Map.Entry<Integer, Integer> place, int limit) {
            if (place.getValue() <= limit) {
                return place.getValue();
            }
            var matcher = exception.matcher(text).region(place.getKey(), limit);
            return matcher.lookingAt() ? matcher.end() : -1;
        }

        private Iterable<Map.Entry<Integer, Integer>> startingIn(int from, int to, Expression exception) {
            var all = endsByStart(exception);
            return all.isEmpty() ? List.of() : all.subMap(from, to).entrySet();
        }

        private NavigableMap<Integer, Integer> endsByStart(Expression exception) {
            return endsByStart.computeIfAbsent(exception, this::lookFor);
        }

        private NavigableMap<Integer, Integer> lookFor(Expression exception) {
            var found = new TreeMap<Integer, Integer>();
            reading().matches(Objects.requireNonNull(numbers.get(exception)), match -> {
                found.put(match.start(), match.end());
                return match.start() + 1;
            });
            return found;
        }

        private ExpressionIndex.Reading reading() {
            var known = reading;
            if (known == null) {
                known = index.read(text, 0, text.length());
                reading = known;
            }
            return known;
        }
    }
}
