package wangang.legalcheck;

import java.text.Normalizer;
import java.util.Locale;

/** Characters that stand for others: traditional for simplified ones, dashes for a hyphen, capitals for small letters. */
final class Variants {

    /** Where {@link #simple} does not know. */
    static final char UNKNOWN = 0;

    /** First and last of what texts consist of, but for ideographs: half width, punctuation, full width. */
    private static final char[][] COMMON = {{'!', '~'}, {0x2010, 0x2027}, {0x3001, 0x303f}, {0xff01, 0xffef}};

    private static final char FIRST_IDEOGRAPH = 0x4e00;
    private static final char LAST_IDEOGRAPH = 0x9fff;

    private final char[] plain = new char[Character.MAX_VALUE + 1];
    private final char[] simple = new char[Character.MAX_VALUE + 1];

    /** @param pairs the variant and what it stands for, one pair after the other */
    Variants(String pairs) {
        for (int character = 0; character < plain.length; character++) {
            plain[character] = (char) character;
        }
        if (pairs.length() % 2 != 0) {
            throw new IllegalArgumentException("variants are pairs of characters");
        }
        for (int at = 0; at < pairs.length(); at += 2) {
            plain[pairs.charAt(at)] = pairs.charAt(at + 1);
        }
        System.arraycopy(plain, FIRST_IDEOGRAPH, simple, FIRST_IDEOGRAPH, LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1);
        for (var block : COMMON) {
            for (int character = block[0]; character <= block[1]; character++) {
                var read = read(character);
                simple[character] = read.length() == 1 ? read.charAt(0) : UNKNOWN;
            }
        }
    }

    /** What a visible character is read as, where that is one character and quickly told. */
    char simple(char character) {
        return simple[character];
    }

    /** What any visible character is read as: normalized, in small letters, none of them a variant. */
    String read(int point) {
        var normal = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        var read = new StringBuilder(normal);
        for (int at = 0; at < read.length(); at++) {
            read.setCharAt(at, plain[read.charAt(at)]);
        }
        return read.toString();
    }
}
