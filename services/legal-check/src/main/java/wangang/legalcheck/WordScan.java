package wangang.legalcheck;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Which of many words begin where in a text: a trie is walked from every place. */
final class WordScan {

    private static final int ROOT = 1;
    private static final int NONE = 0;
    /** Slots a node: most letters of a text continue no word, which a free slot says at once. */
    private static final int SPARSE = 4;

    /** Edges in an open hash table: node and letter, and where they lead. */
    private final long[] edges;

    private final int[] targets;
    private final int[] wordAt;
    private int nodes = ROOT;

    /** @param words each is reported by its place in the list */
    WordScan(List<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        edges = new long[Integer.highestOneBit(letters * SPARSE + 1) << 1];
        targets = new int[edges.length];
        wordAt = new int[letters + ROOT + 1];
        Arrays.fill(wordAt, -1);
        for (int number = 0; number < words.size(); number++) {
            add(words.get(number), number);
        }
    }

    private void add(String word, int number) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int slot = slot(node, word.charAt(i));
            if (targets[slot] == NONE) {
                edges[slot] = edge(node, word.charAt(i));
                targets[slot] = ++nodes;
            }
            node = targets[slot];
        }
        wordAt[node] = number;
    }

    /** Where the edge stands, or would. */
    private int slot(int node, char letter) {
        long edge = edge(node, letter);
        int slot = (int) ((edge * 0x9E37_79B9_7F4A_7C15L) >>> 40) & (edges.length - 1);
        while (targets[slot] != NONE && edges[slot] != edge) {
            slot = (slot + 1) & (edges.length - 1);
        }
        return slot;
    }

    private static long edge(int node, char letter) {
        return ((long) node << Character.SIZE) | letter;
    }

    /** Words of a stretch of the text, by their beginning. */
    Sightings in(String text, int from, int to) {
        var sightings = new Sightings(to - from);
        for (int start = from; start < to; start++) {
            int node = ROOT;
            for (int at = start; at < to && node != NONE; at++) {
                node = targets[slot(node, text.charAt(at))];
                if (wordAt[node] >= 0) {
                    sightings.add(wordAt[node], start);
                }
            }
        }
        return sightings;
    }

    /** Words, by number, and where they begin. */
    static final class Sightings {
        private final BitSet present = new BitSet();
        private int[] words;
        private int[] places;
        private int count;

        private Sightings(int expected) {
            words = new int[expected];
            places = new int[expected];
        }

        private void add(int word, int place) {
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
                places = Arrays.copyOf(places, count * 2);
            }
            present.set(word);
            words[count] = word;
            places[count++] = place;
        }

        BitSet present() {
            return present;
        }

        int count() {
            return count;
        }

        int word(int index) {
            return words[index];
        }

        int place(int index) {
            return places[index];
        }
    }
}
