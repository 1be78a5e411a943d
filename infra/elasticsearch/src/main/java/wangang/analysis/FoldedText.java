package wangang.analysis;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** Text after NFKC and lower-casing, which remembers where each of its characters came from. */
final class FoldedText {
    private final StringBuilder folded;
    private int[] starts;
    private int[] ends;

    private FoldedText(int capacity) {
        folded = new StringBuilder(capacity);
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static FoldedText of(CharSequence original) {
        FoldedText text = new FoldedText(original.length() + 16);
        for (int start = 0, end; start < original.length(); start = end) {
            end = clusterEnd(original, start);
            char first = original.charAt(start);
            if (end - start == 1 && isStable(first)) {
                text.append(Character.toLowerCase(first), start, end);
            } else {
                text.appendNormalized(original.subSequence(start, end).toString(), start, end);
            }
        }
        return text;
    }

    /** A base character and the marks that combine with it. */
    private static int clusterEnd(CharSequence text, int start) {
        int end = start + Character.charCount(Character.codePointAt(text, start));
        while (end < text.length()) {
            char next = text.charAt(end);
            if (next < 0x300 || (next >= 0x4e00 && next <= 0x9fff)) {
                return end;
            }
            int mark = Character.codePointAt(text, end);
            int type = Character.getType(mark);
            boolean combines = type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK
                    || mark == 0xff9e
                    || mark == 0xff9f;
            if (!combines) {
                return end;
            }
            end += Character.charCount(mark);
        }
        return end;
    }

    private static boolean isStable(char c) {
        return c < 0x80 || (c >= 0x4e00 && c <= 0x9fff);
    }

    private void appendNormalized(String cluster, int start, int end) {
        String normal = Normalizer.normalize(cluster, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < normal.length(); i++) {
            append(normal.charAt(i), start, end);
        }
    }

    private void append(char c, int start, int end) {
        int at = folded.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at + at / 2 + 16);
            ends = Arrays.copyOf(ends, at + at / 2 + 16);
        }
        folded.append(c);
        starts[at] = start;
        ends[at] = end;
    }

    int length() {
        return folded.length();
    }

    char charAt(int index) {
        return folded.charAt(index);
    }

    int codePointAt(int index) {
        return folded.codePointAt(index);
    }

    String substring(int start, int end) {
        return folded.substring(start, end);
    }

    CharSequence characters() {
        return folded;
    }

    /** Offset in the original text of the folded token that starts here. */
    int originalStart(int index) {
        return starts[index];
    }

    /** Offset in the original text just after the folded token that ends before {@code end}. */
    int originalEnd(int end) {
        return ends[end - 1];
    }
}
