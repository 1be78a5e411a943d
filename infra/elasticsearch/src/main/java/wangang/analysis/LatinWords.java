package wangang.analysis;

import java.util.Set;

/** Words of scripts other than Chinese; technical names such as c++, c#, .net, node.js and r&amp;d stay whole. */
final class LatinWords {
    private static final Set<String> DOMAINS = Set.of("js", "net", "io", "ai", "py", "com", "cn", "org");
    private final FoldedText text;
    private final TokenSink sink;
    private final boolean withParts;

    LatinWords(FoldedText text, TokenSink sink, Granularity granularity) {
        this.text = text;
        this.sink = sink;
        this.withParts = granularity != Granularity.QUERY;
    }

    /** Adds the word that begins at {@code at}, if one does, and returns where to go on. */
    int addAt(int at) {
        if (startsDotNet(at)) {
            return add(at, at + 4, at + 4);
        }
        if (!isWordPart(at)) {
            return at + width(at);
        }
        if (Character.isIdeographic(text.codePointAt(at))) {
            return add(at, at + width(at), at + width(at));
        }
        int plain = plainEnd(at);
        return add(at, wholeEnd(at, plain), plain);
    }

    private int add(int start, int whole, int plain) {
        sink.add(start, whole, 0);
        if (withParts) {
            addParts(start, whole, plain);
        }
        sink.advance(1);
        return whole;
    }

    private void addParts(int start, int whole, int plain) {
        int letters = start;
        while (letters < plain && Character.isLetter(text.charAt(letters))) {
            letters++;
        }
        boolean versioned = letters - start >= 3 && letters < plain && onlyDigits(letters, plain);
        if (versioned) {
            sink.add(start, letters, 0);
        }
        if (plain == whole) {
            return;
        }
        sink.add(start, plain, 0);
        if (startsDotNet(plain)) {
            sink.add(plain, whole, 0);
        } else if (text.charAt(plain) == '.' && !onlyDigits(plain + 1, whole)) {
            sink.add(plain + 1, whole, 0);
        }
    }

    private int wholeEnd(int start, int plain) {
        if (plain >= text.length()) {
            return plain;
        }
        char next = text.charAt(plain);
        boolean oneLetter = plain - start == 1 && Character.isLetter(text.charAt(start));
        if (next == '+' && plain + 1 < text.length() && text.charAt(plain + 1) == '+' && !onlyDigits(start, plain)) {
            return plain + 2;
        }
        if (next == '#' && oneLetter) {
            return plain + 1;
        }
        if (!isWordPart(plain + 1)) {
            return plain;
        }
        int second = plainEnd(plain + 1);
        if (next == '&' && oneLetter && second == plain + 2) {
            return second;
        }
        return next == '.' && joinsAtDot(start, plain, second) ? second : plain;
    }

    private boolean joinsAtDot(int start, int dot, int end) {
        boolean leftNumber = onlyDigits(start, dot);
        return leftNumber ? onlyDigits(dot + 1, end) : DOMAINS.contains(text.substring(dot + 1, end));
    }

    private boolean startsDotNet(int at) {
        return at + 4 <= text.length()
                && text.charAt(at) == '.'
                && text.charAt(at + 1) == 'n'
                && text.charAt(at + 2) == 'e'
                && text.charAt(at + 3) == 't'
                && !isWordPart(at + 4);
    }

    private int plainEnd(int start) {
        int end = start;
        while (isWordPart(end) && !Character.isIdeographic(text.codePointAt(end))) {
            end += width(end);
        }
        return end;
    }

    private boolean onlyDigits(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isWordPart(int at) {
        return at < text.length()
                && !TextScanner.isHan(text.charAt(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private int width(int at) {
        return Character.charCount(text.codePointAt(at));
    }
}
