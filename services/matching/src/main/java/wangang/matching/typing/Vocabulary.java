package wangang.matching.typing;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words that may be meant, the most wanted first; immutable. About 200 bytes of heap a word. */
final class Vocabulary {

    private static final Comparator<Term> MOST_WANTED = Comparator.comparingInt(Term::count)
            .reversed()
            .thenComparing(Term::kind)
            .thenComparing(Term::text);

    private final Term[] terms;
    private final Map<String, Term> byText;
    private final Map<Integer, List<Term>> byLength;

    Vocabulary(Collection<Term> words) {
        terms = words.toArray(Term[]::new);
        Arrays.sort(terms, MOST_WANTED);
        byText = new HashMap<>(terms.length * 2);
        for (var term : terms) {
            byText.putIfAbsent(term.text(), term);
        }
        byLength = Stream.of(terms)
                .collect(Collectors.groupingBy(term -> term.text().length()));
    }

    @Nullable
    Term get(String text) {
        return byText.get(text);
    }

    /** Whether it is a word, or stands in one; Latin letters only as a whole run. */
    boolean knows(String text) {
        if (byText.containsKey(text)) {
            return true;
        }
        long letters = Term.lettersOf(text);
        for (var term : terms) {
            if (term.mayBe(letters) && standsIn(term.text(), text)) {
                return true;
            }
        }
        return false;
    }

    /** Every word that may be typed with these letters and characters, and some that may not; the most wanted first. */
    void each(long letters, Consumer<Term> reader) {
        for (var term : terms) {
            if (term.mayBe(letters)) {
                reader.accept(term);
            }
        }
    }

    /** The same of what is open. */
    void eachOpen(long letters, Consumer<Term> reader) {
        for (int at = 0; at < terms.length && terms[at].count() > 0; at++) {
            if (terms[at].mayBe(letters)) {
                reader.accept(terms[at]);
            }
        }
    }

    /** Words of so many characters, the most wanted first. */
    List<Term> ofLength(int length) {
        return byLength.getOrDefault(length, List.of());
    }

    private static boolean standsIn(String word, String text) {
        for (int at = word.indexOf(text); at >= 0; at = word.indexOf(text, at + 1)) {
            int end = at + text.length();
            boolean joinedBefore = at > 0 && Term.isLetter(word.charAt(at - 1)) && Term.isLetter(text.charAt(0));
            boolean joinedAfter = end < word.length()
                    && Term.isLetter(word.charAt(end))
                    && Term.isLetter(text.charAt(text.length() - 1));
            if (!joinedBefore && !joinedAfter) {
                return true;
            }
        }
        return false;
    }
}
