package wangang.matching.understanding.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A dictionary of folded phrases found in one pass over a folded text. */
public final class Phrases<V> {

    public record Hit<V>(int start, int end, V value) {}

    private final AhoCorasickDoubleArrayTrie<V> trie = new AhoCorasickDoubleArrayTrie<>();

    public Phrases(Map<String, V> values) {
        trie.build(new TreeMap<>(values));
    }

    public @Nullable V get(String folded) {
        return trie.get(folded);
    }

    /** What covers the text from the left, the longest first; Latin phrases only as whole words, perhaps with a version. */
    public List<Hit<V>> in(String folded) {
        var all = new ArrayList<Hit<V>>();
        trie.parseText(folded, (start, end, value) -> {
            if (isWhole(folded, start, end)) {
                all.add(new Hit<>(start, end, value));
            }
        });
        all.sort(Comparator.<Hit<V>>comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
        var kept = new ArrayList<Hit<V>>();
        int free = 0;
        for (var hit : all) {
            if (hit.start() >= free) {
                kept.add(hit);
                free = hit.end();
            }
        }
        return kept;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !(start > 0 && belongTogether(text.charAt(start - 1), text.charAt(start)))
                && !(end < text.length()
                        && belongTogether(text.charAt(end - 1), text.charAt(end))
                        && !isVersion(text, end));
    }

    private static boolean belongTogether(char left, char right) {
        return isLetter(left) ? isLetter(right) || isDigit(right) : isDigit(left) && isDigit(right);
    }

    /** python3 and vue2 name Python and Vue. */
    private static boolean isVersion(String text, int end) {
        return isDigit(text.charAt(end)) && (end + 1 == text.length() || !isLetter(text.charAt(end + 1)));
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
