package wangang.matching.understanding.text;

/** Small whole numbers as postings write them: 3, 三, 两, 十五, 二十. */
public final class Numerals {

    /** Regular expression of one, without groups of its own. */
    public static final String ONE = "(?:\\d{1,2}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final char TEN = '十';

    private Numerals() {}

    /** The value of what {@link #ONE} matches. */
    public static int of(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int ten = written.indexOf(TEN);
        if (ten < 0) {
            return digit(written.charAt(0));
        }
        int tens = ten == 0 ? 1 : digit(written.charAt(0));
        return 10 * tens + (ten + 1 < written.length() ? digit(written.charAt(ten + 1)) : 0);
    }

    private static int digit(char written) {
        return written == '两' ? 2 : DIGITS.indexOf(written);
    }
}
