package wangang.legalcheck;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of many words a text contains, in one pass over it (Aho and Corasick, CACM 18(6), 1975). */
final class WordScan {

    private final List<Node> nodes = new ArrayList<>();
    private final Node[] first = new Node[Character.MAX_VALUE + 1];

    /** @param words each with its number */
    WordScan(Map<String, Integer> words) {
        var root = new Node();
        nodes.add(root);
        words.forEach((word, number) -> {
            var node = root;
            for (int i = 0; i < word.length(); i++) {
                node = node.next.computeIfAbsent(word.charAt(i), letter -> {
                    var made = new Node();
                    nodes.add(made);
                    return made;
                });
            }
            node.found.set(number);
        });
        link(root);
        root.next.forEach((letter, node) -> first[letter] = node);
    }

    private static void link(Node root) {
        var queue = new ArrayDeque<Node>();
        root.next.values().forEach(child -> {
            child.fallback = root;
            queue.add(child);
        });
        while (!queue.isEmpty()) {
            var node = queue.remove();
            node.next.forEach((letter, child) -> {
                var fallback = node.fallback;
                while (fallback != null && !fallback.next.containsKey(letter)) {
                    fallback = fallback.fallback;
                }
                child.fallback = fallback == null ? root : fallback.next.getOrDefault(letter, root);
                child.found.or(child.fallback.found);
                queue.add(child);
            });
        }
    }

    /** The numbers of all words in a stretch of the text. */
    BitSet in(CharSequence text, int start, int end) {
        var found = new BitSet();
        var root = nodes.getFirst();
        var node = root;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            node = step(node, letter, root);
            if (!node.found.isEmpty()) {
                found.or(node.found);
            }
        }
        return found;
    }

    private Node step(Node from, char letter, Node root) {
        var node = from;
        while (node != root) {
            var next = node.next.get(letter);
            if (next != null) {
                return next;
            }
            node = node.fallback == null ? root : node.fallback;
        }
        var next = first[letter];
        return next == null ? root : next;
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        final BitSet found = new BitSet();

        @org.jspecify.annotations.Nullable
        Node fallback;
    }
}
