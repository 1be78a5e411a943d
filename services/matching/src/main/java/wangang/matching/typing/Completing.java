package wangang.matching.typing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import wangang.matching.typing.Spelling.Manner;

/** Finds the open words that what is being typed may become. */
final class Completing {

    /** How a word fits; worth so many powers of ten of vacancies. */
    private enum Fit {
        BEGINS(3),
        SOUNDS(2.5),
        CONTAINS(2),
        INITIALS(2),
        SOUNDS_INSIDE(1),
        ONE_WRONG(0);

        private final double worth;

        Fit(double worth) {
            this.worth = worth;
        }
    }

    private record Found(Term term, double score) {}

    /** Fewer letters stand for nearly every word somewhere. */
    private static final int LEAST_INSIDE = 3;

    private static final int LEAST_FORGIVEN = 3;
    private static final int LEAST_FORGIVEN_LETTERS = 5;

    private final Vocabulary vocabulary;
    private final String typed;
    private final Spelling spelling;
    private final boolean letters;
    private final int size;
    private final Map<Fit, Integer> counts = new HashMap<>();
    private final List<Found> found = new ArrayList<>();

    /** @param typed folded, without spaces, at most {@link Spelling#LONGEST} long */
    Completing(Vocabulary vocabulary, String typed, int size) {
        this.vocabulary = vocabulary;
        this.typed = typed;
        this.spelling = new Spelling(typed);
        this.letters = typed.chars().anyMatch(character -> Term.isLetter((char) character));
        this.size = size;
    }

    List<Suggestion> suggestions() {
        vocabulary.eachOpen(Term.lettersOf(typed), term -> add(term, fit(term.text())));
        if (found.isEmpty() && typed.length() >= (letters ? LEAST_FORGIVEN_LETTERS : LEAST_FORGIVEN)) {
            vocabulary.eachOpen(0, term -> add(term, forgivenFit(term.text())));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(Found::score).reversed())
                .limit(size)
                .map(hit -> new Suggestion(
                        hit.term().shown(), hit.term().kind(), hit.term().count()))
                .toList();
    }

    /** Words come the most wanted first: of each fit no more than are shown can matter. */
    private void add(Term term, @Nullable Fit fit) {
        if (fit != null && counts.merge(fit, 1, Integer::sum) <= size) {
            found.add(new Found(term, fit.worth + Math.log10(term.count())));
        }
    }

    private @Nullable Fit fit(String word) {
        int at = word.indexOf(typed);
        if (at >= 0) {
            return at == 0 ? Fit.BEGINS : Fit.CONTAINS;
        }
        if (!letters) {
            return null;
        }
        if (spelling.end(word, 0, Manner.UNFINISHED) >= 0) {
            return Fit.SOUNDS;
        }
        if (spelling.end(word, 0, Manner.INITIALS) >= 0) {
            return Fit.INITIALS;
        }
        for (int from = 1; typed.length() >= LEAST_INSIDE && from < word.length(); from++) {
            if (spelling.end(word, from, Manner.UNFINISHED) >= 0) {
                return Fit.SOUNDS_INSIDE;
            }
        }
        return null;
    }

    private @Nullable Fit forgivenFit(String word) {
        return spelling.end(word, 0, Manner.UNFINISHED_WITH_ONE_WRONG) >= 0 || soundsAlike(word) ? Fit.ONE_WRONG : null;
    }

    private boolean soundsAlike(String word) {
        if (letters || word.length() < typed.length()) {
            return false;
        }
        for (int at = 0; at < typed.length(); at++) {
            if (typed.charAt(at) != word.charAt(at) && !Sounds.same(typed.charAt(at), word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
