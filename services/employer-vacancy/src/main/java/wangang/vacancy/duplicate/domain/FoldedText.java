package wangang.vacancy.duplicate.domain;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Text without what copies change most easily: width (NFKC), case, blanks and punctuation. The signs of C++ and C# stay:
 * they tell posts apart.
 */
final class FoldedText {

    /** Letters, marks and numbers of every script, by the general categories of Unicode. */
    private static final int KEPT = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private FoldedText() {}

    static String of(String text) {
        var normal = Normalizer.normalize(text, Form.NFKC);
        var folded = new StringBuilder(normal.length());
        int point;
        for (int index = 0; index < normal.length(); index += Character.charCount(point)) {
            point = normal.codePointAt(index);
            if (isKept(point)) {
                folded.appendCodePoint(Character.toLowerCase(point));
            }
        }
        return folded.toString();
    }

    private static boolean isKept(int point) {
        return (KEPT >> Character.getType(point) & 1) == 1 || point == '+' || point == '#';
    }
}
