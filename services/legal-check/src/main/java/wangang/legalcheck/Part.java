package wangang.legalcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A part of a regular expression: the words that all it matches contains, and how many characters that has. */
record Part(List<RequiredWords> required, int shortest, int longest) {

    /** Far enough for any text, and safe to add up. */
    static final int UNBOUNDED = 1 << 20;

    static final Part NOTHING = new Part(List.of(), 0, 0);
    /** Some of them are pairs of units. */
    static final Part ANY_CHARACTER = new Part(List.of(), 1, 2);

    private static final int MOST_WORDS = 400;

    static Part literal(String text) {
        return new Part(List.of(new RequiredWords(Set.of(text), 0, 0)), text.length(), text.length());
    }

    static Part sequence(List<Part> parts) {
        var required = new ArrayList<RequiredWords>();
        int shortest = 0;
        int longest = 0;
        for (var part : parts) {
            for (var words : part.required) {
                required.add(words.behind(shortest, longest));
            }
            shortest += part.shortest;
            longest = Math.min(UNBOUNDED, longest + part.longest);
        }
        return new Part(required, shortest, longest);
    }

    static Part either(List<Part> branches) {
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        var best = new ArrayList<RequiredWords>();
        int shortest = UNBOUNDED;
        int longest = 0;
        for (var branch : branches) {
            var words = branch.best();
            if (words != null) {
                best.add(words);
            }
            shortest = Math.min(shortest, branch.shortest);
            longest = Math.max(longest, branch.longest);
        }
        if (best.size() < branches.size()) {
            return new Part(List.of(), shortest, longest);
        }
        var either = RequiredWords.either(best);
        return new Part(either.words().size() <= MOST_WORDS ? List.of(either) : List.of(), shortest, longest);
    }

    private @Nullable RequiredWords best() {
        RequiredWords best = null;
        for (var words : required) {
            if (best == null || words.places() < best.places()) {
                best = words;
            }
        }
        return best;
    }

    Part repeated(int least, int most) {
        return new Part(
                least == 0 ? List.of() : required, least * shortest, (int) Math.min(UNBOUNDED, (long) most * longest));
    }
}
