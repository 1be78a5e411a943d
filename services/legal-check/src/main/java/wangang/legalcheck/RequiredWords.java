package wangang.legalcheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads from a regular expression sets of words of each of which every match contains one, so that a sentence without
 * them need not be tried. Knows the part of the syntax that the rules use.
 */
final class RequiredWords {

    private static final int MOST = 400;

    private final String pattern;
    private int at;

    private RequiredWords(String pattern) {
        this.pattern = pattern;
    }

    /** The most telling set first; empty when a match need not contain any word. */
    static List<Set<String>> of(String pattern) {
        var reader = new RequiredWords(pattern);
        var sets = reader.alternatives();
        if (reader.at < pattern.length()) {
            throw new IllegalArgumentException("unbalanced: " + pattern);
        }
        return sets.stream()
                .sorted(Comparator.comparingDouble(RequiredWords::worth).reversed())
                .toList();
    }

    /** The alternatives that a pattern consists of: what stands between the bars outside of all groups. */
    static List<String> split(String pattern) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < pattern.length(); i++) {
            switch (pattern.charAt(i)) {
                case '\\' -> i++;
                case '[' -> i = endOfClass(pattern, i);
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        parts.add(pattern.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(pattern.substring(start));
        return parts;
    }

    private List<Set<String>> alternatives() {
        var first = sequence();
        if (at >= pattern.length() || pattern.charAt(at) != '|') {
            return first;
        }
        var all = new HashSet<String>(best(first));
        boolean known = !first.isEmpty();
        while (skip('|')) {
            var branch = best(sequence());
            known &= !branch.isEmpty();
            all.addAll(branch);
        }
        return known && all.size() <= MOST ? List.of(all) : List.of();
    }

    private boolean skip(char wanted) {
        if (at < pattern.length() && pattern.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private List<Set<String>> sequence() {
        var parts = new ArrayList<Set<String>>();
        var literal = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            char next = pattern.charAt(at);
            if (next == '(') {
                flush(literal, parts);
                group(parts);
            } else if (next == '[') {
                flush(literal, parts);
                quantified(characters(), parts);
            } else if (next == '.' || next == '^' || next == '$') {
                at++;
                flush(literal, parts);
                quantified(Set.of(), parts);
            } else {
                single(literal, parts);
            }
        }
        flush(literal, parts);
        parts.removeIf(Set::isEmpty);
        return parts;
    }

    private static void flush(StringBuilder literal, List<Set<String>> parts) {
        if (!literal.isEmpty()) {
            parts.add(Set.of(literal.toString()));
            literal.setLength(0);
        }
    }

    private void single(StringBuilder literal, List<Set<String>> parts) {
        char character = pattern.charAt(at++);
        if (character == '\\') {
            character = pattern.charAt(at++);
            if (Character.isLetterOrDigit(character)) {
                flush(literal, parts);
                quantified(character == 'n' ? Set.of("\n") : Set.of(), parts);
                return;
            }
        }
        if (isQuantifier()) {
            flush(literal, parts);
            quantified(Set.of(String.valueOf(character)), parts);
        } else {
            literal.append(character);
        }
    }

    private boolean isQuantifier() {
        return at < pattern.length() && "?*+{".indexOf(pattern.charAt(at)) >= 0;
    }

    private void quantified(Set<String> words, List<Set<String>> parts) {
        boolean optional = false;
        if (isQuantifier()) {
            char quantifier = pattern.charAt(at);
            if (quantifier == '{') {
                optional = pattern.charAt(at + 1) == '0';
                at = pattern.indexOf('}', at) + 1;
            } else {
                optional = quantifier != '+';
                at++;
            }
            if (at < pattern.length() && (pattern.charAt(at) == '+' || pattern.charAt(at) == '?')) {
                at++;
            }
        }
        parts.add(optional ? Set.of() : words);
    }

    private void group(List<Set<String>> parts) {
        at++;
        boolean look = false;
        if (skip('?')) {
            char kind = pattern.charAt(at++);
            if (kind == '<' && pattern.charAt(at) != '=' && pattern.charAt(at) != '!') {
                at = pattern.indexOf('>', at) + 1;
            } else if (kind != ':') {
                look = true;
                at += kind == '<' ? 1 : 0;
            }
        }
        var inside = alternatives();
        if (!skip(')')) {
            throw new IllegalArgumentException("a group is not closed: " + pattern);
        }
        if (isQuantifier() || look) {
            quantified(look ? Set.of() : best(inside), parts);
        } else {
            parts.addAll(inside);
        }
    }

    /** Of a class of characters: each of them, unless it excludes or has ranges. */
    private Set<String> characters() {
        int close = endOfClass(pattern, at);
        var inside = pattern.substring(at + 1, close);
        at = close + 1;
        if (inside.startsWith("^") || inside.indexOf('-', 1) > 0 || inside.indexOf('\\') >= 0) {
            return Set.of();
        }
        var all = new HashSet<String>();
        inside.chars().forEach(character -> all.add(Character.toString(character)));
        return all;
    }

    private static int endOfClass(String pattern, int open) {
        int close = open + 1;
        while (close == open + 1 || pattern.charAt(close) != ']') {
            close += pattern.charAt(close) == '\\' ? 2 : 1;
        }
        return close;
    }

    /** The one whose shortest word is longest, then the smallest. */
    private static Set<String> best(List<Set<String>> parts) {
        Set<String> best = Set.of();
        for (var part : parts) {
            if (!part.isEmpty() && (best.isEmpty() || worth(part) > worth(best))) {
                best = part;
            }
        }
        return best;
    }

    private static double worth(Set<String> words) {
        int shortest = words.stream().mapToInt(String::length).min().orElse(0);
        return Math.min(shortest, 2) - words.size() / (double) MOST;
    }
}
