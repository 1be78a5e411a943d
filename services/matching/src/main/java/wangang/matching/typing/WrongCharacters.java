package wangang.matching.typing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mends Chinese words with wrong characters: of the same sound or shape, or any one in a long word. */
final class WrongCharacters {

    private static final int LONGEST = 10;
    private static final int DEEPEST = 2;

    /** The farthest {@link Edits#distance} that is still the word, by length: the shorter, the more words are near. */
    private static final Map<Integer, Double> FARTHEST = Map.of(2, 1.0, 3, 2.0);

    private static final double FARTHEST_OF_LONG = 3;

    private final Vocabulary vocabulary;

    /** What could not be mended before cannot be mended beside another word. */
    private final Set<String> tried = new HashSet<>();

    WrongCharacters(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The text with known words in place of unknown ones; null where none is near. */
    @Nullable
    String mended(String text) {
        tried.clear();
        return text.length() > LONGEST ? null : mended(text, 0);
    }

    private @Nullable String mended(String text, int depth) {
        if (!tried.add(text)) {
            return null;
        }
        if (text.length() < 2 || depth > DEEPEST || vocabulary.knows(text)) {
            return null;
        }
        var whole = nearest(text);
        return whole != null ? whole : besideKnownWord(text, depth);
    }

    /** The longest known word at either end stays, the rest is mended. */
    private @Nullable String besideKnownWord(String text, int depth) {
        for (int length = text.length() - 2; length >= 2; length--) {
            var end = text.substring(text.length() - length);
            if (vocabulary.knows(end)) {
                var start = mended(text.substring(0, text.length() - length), depth + 1);
                if (start != null) {
                    return start + end;
                }
            }
            var start = text.substring(0, length);
            if (vocabulary.knows(start)) {
                var rest = mended(text.substring(length), depth + 1);
                if (rest != null) {
                    return start + rest;
                }
            }
        }
        return null;
    }

    private @Nullable String nearest(String text) {
        String best = null;
        double farthest = FARTHEST.getOrDefault(text.length(), FARTHEST_OF_LONG);
        double nearest = Edits.FAR;
        for (int length : new int[] {text.length(), text.length() + 1, text.length() - 1}) {
            for (var term : vocabulary.ofLength(length)) {
                double distance = Edits.distance(text, term.text());
                // Of equally near words the first, most wanted one stays.
                if (distance <= farthest && distance < nearest) {
                    nearest = distance;
                    best = term.text();
                }
            }
        }
        return best;
    }
}
