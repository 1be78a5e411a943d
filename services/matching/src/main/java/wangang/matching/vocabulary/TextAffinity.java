package wangang.matching.vocabulary;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How alike two short texts are, without a dictionary: pairs of Chinese characters and whole words of other scripts. */
public final class TextAffinity {

    private TextAffinity() {}

    /** Share of the wanted text's units that the offered text has, 0 to 1. */
    public static double coverage(Set<String> wanted, Set<String> offered) {
        return wanted.isEmpty()
                ? 0
                : (double) wanted.stream().filter(offered::contains).count() / wanted.size();
    }

    /** Full width becomes half width, upper case lower; white space goes. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }

    /** Pairs of neighbouring Chinese characters, lone ones, and whole words of other scripts. */
    public static Set<String> units(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var units = new HashSet<String>();
        var word = new StringBuilder();
        int previousHan = -1;
        int runLength = 0;
        for (int index = 0; index < folded.length(); ) {
            int character = folded.codePointAt(index);
            index += Character.charCount(character);
            if (Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN) {
                addWord(units, word);
                if (previousHan >= 0) {
                    units.add(Character.toString(previousHan) + Character.toString(character));
                }
                runLength++;
                previousHan = character;
            } else {
                addLoneCharacter(units, previousHan, runLength);
                previousHan = -1;
                runLength = 0;
                if (Character.isLetterOrDigit(character) || character == '+' || character == '#' || character == '.') {
                    word.appendCodePoint(character);
                } else {
                    addWord(units, word);
                }
            }
        }
        addWord(units, word);
        addLoneCharacter(units, previousHan, runLength);
        return units;
    }

    private static void addWord(Set<String> units, StringBuilder word) {
        if (!word.isEmpty()) {
            units.add(word.toString());
            word.setLength(0);
        }
    }

    private static void addLoneCharacter(Set<String> units, int character, int runLength) {
        if (runLength == 1) {
            units.add(Character.toString(character));
        }
    }
}
