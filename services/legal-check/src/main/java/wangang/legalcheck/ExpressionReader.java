package wangang.legalcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads from a regular expression what every match contains, and where. Knows the part of the syntax that the rules use,
 * and names of lists of words in braces.
 */
final class ExpressionReader {

    private static final int MOST_IN_RANGE = 10;
    private static final String DIGITS = "0-9";
    private static final Part ANY_DIGIT = oneOf(DIGITS);

    private final String regex;
    private final Function<String, Part> lists;
    private int at;

    private ExpressionReader(String regex, Function<String, Part> lists) {
        this.regex = regex;
        this.lists = lists;
    }

    /** @throws IllegalArgumentException when it cannot be read */
    static Part read(String regex, Function<String, Part> lists) {
        var reader = new ExpressionReader(regex, lists);
        var all = reader.alternatives();
        if (reader.at < regex.length()) {
            throw new IllegalArgumentException("unbalanced: " + regex);
        }
        return all;
    }

    /** The alternatives that an expression consists of: what stands between the bars outside of all groups. */
    static List<String> split(String regex) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < regex.length(); i++) {
            switch (regex.charAt(i)) {
                case '\\' -> i++;
                case '[' -> i = endOfClass(regex, i);
                case '(' -> depth++;
                case ')' -> depth--;
                case '|' -> {
                    if (depth == 0) {
                        parts.add(regex.substring(start, i));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(regex.substring(start));
        return parts;
    }

    private Part alternatives() {
        var branches = new ArrayList<>(List.of(sequence()));
        while (skip('|')) {
            branches.add(sequence());
        }
        return Part.either(branches);
    }

    private Part sequence() {
        var parts = new ArrayList<Part>();
        while (at < regex.length() && !isNext('|') && !isNext(')')) {
            int end = endOfLetters();
            if (end > at) {
                parts.add(Part.literal(regex.substring(at, end)));
                at = end;
            } else {
                parts.add(quantified(next()));
            }
        }
        return Part.sequence(parts);
    }

    /** The last of them is left to a quantifier that follows. */
    private int endOfLetters() {
        int end = at;
        while (end < regex.length() && isLetter(regex.charAt(end))) {
            end++;
        }
        return end > at && isQuantifier(end) ? end - 1 : end;
    }

    private static boolean isLetter(char character) {
        return switch (character) {
            case '\\', '[', ']', '(', ')', '|', '.', '^', '$', '?', '*', '+', '{' -> false;
            default -> !Character.isSurrogate(character);
        };
    }

    private boolean isQuantifier(int index) {
        return index < regex.length()
                && switch (regex.charAt(index)) {
                    case '?', '*', '+' -> true;
                    case '{' -> Character.isDigit(regex.charAt(index + 1));
                    default -> false;
                };
    }

    private Part next() {
        return switch (regex.charAt(at)) {
            case '(' -> group();
            case '[' -> characters();
            case '{' -> list();
            case '\\' -> escaped();
            case '.' -> passing(Part.ANY_CHARACTER);
            case '^', '$' -> passing(Part.NOTHING);
            default -> letter();
        };
    }

    private Part passing(Part part) {
        at++;
        return part;
    }

    private Part letter() {
        int point = regex.codePointAt(at);
        at += Character.charCount(point);
        return Part.literal(Character.toString(point));
    }

    private Part list() {
        int close = regex.indexOf('}', at);
        var name = regex.substring(at + 1, close);
        at = close + 1;
        return lists.apply(name);
    }

    private Part escaped() {
        char character = regex.charAt(++at);
        if (!Character.isLetterOrDigit(character)) {
            return letter();
        }
        return switch (character) {
            case 'n' -> passing(Part.literal("\n"));
            case 'd' -> passing(ANY_DIGIT);
            default -> throw new IllegalArgumentException("\\" + character + " is not known: " + regex);
        };
    }

    private Part quantified(Part part) {
        if (!isQuantifier(at)) {
            return part;
        }
        int least = 0;
        int most = Part.UNBOUNDED;
        switch (regex.charAt(at++)) {
            case '?' -> most = 1;
            case '+' -> least = 1;
            case '{' -> {
                least = number();
                if (!skip(',')) {
                    most = least;
                } else if (!isNext('}')) {
                    most = number();
                }
                at++;
            }
            default -> {}
        }
        if (!skip('+')) {
            skip('?');
        }
        return part.repeated(least, most);
    }

    private int number() {
        int number = 0;
        while (Character.isDigit(regex.charAt(at))) {
            number = number * 10 + Character.digit(regex.charAt(at++), 10);
        }
        return number;
    }

    private Part group() {
        at++;
        boolean looksAround = false;
        if (skip('?')) {
            char kind = regex.charAt(at++);
            if (kind == '<' && !isNext('=') && !isNext('!')) {
                at = regex.indexOf('>', at) + 1;
            } else if (kind != ':') {
                looksAround = true;
                at += kind == '<' ? 1 : 0;
            }
        }
        var inside = alternatives();
        if (!skip(')')) {
            throw new IllegalArgumentException("a group is not closed: " + regex);
        }
        return looksAround ? Part.NOTHING : inside;
    }

    /** Of a class of characters: each of them, unless it excludes some or has many. */
    private Part characters() {
        int close = endOfClass(regex, at);
        var inside = regex.substring(at + 1, close).replace("\\d", DIGITS);
        at = close + 1;
        return inside.startsWith("^") || inside.indexOf('\\') >= 0 ? Part.ANY_CHARACTER : oneOf(inside);
    }

    private static Part oneOf(String inside) {
        var characters = new ArrayList<Part>();
        for (int i = 0, point; i < inside.length(); i += Character.charCount(point)) {
            point = inside.codePointAt(i);
            boolean range = i > 0 && i < inside.length() - 1 && point == '-';
            int first = range ? inside.codePointBefore(i) + 1 : point;
            int last = range ? inside.codePointAt(i + 1) - 1 : point;
            if (last - first > MOST_IN_RANGE) {
                return Part.ANY_CHARACTER;
            }
            for (int each = first; each <= last; each++) {
                characters.add(Part.literal(Character.toString(each)));
            }
        }
        return Part.either(characters);
    }

    private static int endOfClass(String regex, int open) {
        int close = open + 1;
        while (close == open + 1 || regex.charAt(close) != ']') {
            close += regex.charAt(close) == '\\' ? 2 : 1;
        }
        return close;
    }

    private boolean isNext(char wanted) {
        return at < regex.length() && regex.charAt(at) == wanted;
    }

    private boolean skip(char wanted) {
        boolean next = isNext(wanted);
        at += next ? 1 : 0;
        return next;
    }
}
