package wangang.legalcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A part of a regular expression: the words that all it matches contains, and how many characters that has. */
record Part(List<RequiredWords> required, int shortest, int longest) {

    /** Far enough for any text, and safe to add up. */
    static final int UNBOUNDED = 1 << 20;

    static final Part NOTHING = new Part(List.of(), 0, 0);
    /** Some of them are pairs of units. */
    static final Part ANY_CHARACTER = new Part(List.of(), 1, 2);

    private static final int MOST_WORDS = 400;

    static Part literal(CharSequence text) {
        return text.isEmpty()
                ? NOTHING
                : new Part(List.of(new RequiredWords(Set.of(text.toString()))), text.length(), text.length());
    }

    static Part either(List<Part> branches) {
        if (branches.size() == 1) {
            return branches.getFirst();
        }
        var best = branches.stream().map(Part::best).flatMap(Optional::stream).toList();
        var either = RequiredWords.either(best);
        return new Part(
                best.size() == branches.size() && either.words().size() <= MOST_WORDS ? List.of(either) : List.of(),
                branches.stream().mapToInt(Part::shortest).min().orElse(0),
                branches.stream().mapToInt(Part::longest).max().orElse(0));
    }

    private Optional<RequiredWords> best() {
        return required.stream().min(Comparator.comparingDouble(RequiredWords::tries));
    }

    Part then(Part next) {
        var all = new ArrayList<>(required);
        next.required.forEach(words -> all.add(words.behind(shortest, longest)));
        return new Part(all, shortest + next.shortest, Math.min(UNBOUNDED, longest + next.longest));
    }

    Part repeated(int least, int most) {
        return new Part(
                least == 0 ? List.of() : required, least * shortest, (int) Math.min(UNBOUNDED, (long) most * longest));
    }
}
