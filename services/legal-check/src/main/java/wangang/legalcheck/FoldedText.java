package wangang.legalcheck;

import java.util.Arrays;

/**
 * Text as the patterns read it, which remembers where each character came from: half width, lower case, simplified
 * characters, one kind of dash, no space but between Latin words or digits, nothing invisible.
 */
final class FoldedText implements CharSequence {

    private static final char BREAK = '\n';

    private final String original;
    private final String folded;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String original, String folded, int[] starts, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    static FoldedText of(String original, Variants variants) {
        return new Folding(original, variants).text();
    }

    @Override
    public int length() {
        return folded.length();
    }

    @Override
    public char charAt(int index) {
        return folded.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return folded.subSequence(start, end);
    }

    @Override
    public String toString() {
        return folded;
    }

    String original(int start, int end) {
        return original.substring(originalStart(start), originalEnd(end));
    }

    int originalStart(int start) {
        return starts[start];
    }

    /** For a stretch that is not empty. */
    int originalEnd(int end) {
        return ends[end - 1];
    }

    private static final class Folding {
        private final String original;
        private final Variants variants;
        private final StringBuilder folded;
        private int[] starts;
        private int[] ends;
        private int space = -1;

        Folding(String original, Variants variants) {
            this.original = original;
            this.variants = variants;
            folded = new StringBuilder(original.length() + 16);
            starts = new int[original.length() + 16];
            ends = new int[original.length() + 16];
        }

        FoldedText text() {
            int end;
            for (int at = 0; at < original.length(); at = end) {
                char simple = variants.simple(original.charAt(at));
                end = at + 1;
                if (simple == Variants.UNKNOWN) {
                    end = addUncommon(at);
                } else {
                    add(simple, at, end);
                }
            }
            return new FoldedText(original, folded.toString(), starts, ends);
        }

        private int addUncommon(int at) {
            int point = original.codePointAt(at);
            int end = at + Character.charCount(point);
            if (point == '\n' || point == '\r' || isListNumber(point)) {
                add(BREAK, at, end);
            } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                space = at;
            } else if (Character.getType(point) != Character.FORMAT && !isVariationSelector(point)) {
                var read = variants.read(point);
                for (int i = 0; i < read.length(); i++) {
                    add(read.charAt(i), at, end);
                }
            }
            return end;
        }

        /** ① to ⒛: else it would join the number that follows. */
        private static boolean isListNumber(int point) {
            return point >= 0x2460 && point <= 0x249b;
        }

        private static boolean isVariationSelector(int point) {
            return point >= 0xfe00 && point <= 0xfe0f;
        }

        private void add(char character, int start, int end) {
            if (space >= 0) {
                int last = folded.length() - 1;
                if (last >= 0 && isLatinOrDigit(folded.charAt(last)) && isLatinOrDigit(character)) {
                    append(' ', space, space + 1);
                }
                space = -1;
            }
            append(character, start, end);
        }

        private static boolean isLatinOrDigit(char character) {
            return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        }

        private void append(char character, int start, int end) {
            int at = folded.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            folded.append(character);
            starts[at] = start;
            ends[at] = end;
        }
    }
}
