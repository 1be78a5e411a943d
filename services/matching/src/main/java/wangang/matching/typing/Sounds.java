package wangang.matching.typing;

import com.hankcs.hanlp.HanLP;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;
import wangang.matching.understanding.text.Tables;

/**
 * How characters are read: pinyin without tones, ü as v, every reading. The table is the single characters of HanLP's
 * pinyin dictionary (1 MB of heap; the dictionary itself, with its phrases, would be 5).
 */
final class Sounds {

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String[] NONE = {};
    private static final String[][] READINGS = table();
    private static final int[] INITIALS = Arrays.stream(READINGS)
            .mapToInt(sounds ->
                    Stream.of(sounds).mapToInt(sound -> bit(sound.charAt(0))).reduce(0, (some, more) -> some | more))
            .toArray();

    private Sounds() {}

    /** Every reading, the usual one first; none of what is no character of the table. */
    static String[] of(char character) {
        return isHan(character) ? READINGS[character - FIRST] : NONE;
    }

    /** Whether a reading begins with this letter; quicker than looking at the readings. */
    static boolean mayBegin(char character, char letter) {
        return isHan(character) && (INITIALS[character - FIRST] & bit(letter)) != 0;
    }

    static boolean isHan(char character) {
        return character >= FIRST && character <= LAST;
    }

    /** Whether two characters have a reading in common. */
    static boolean same(char one, char other) {
        for (var mine : of(one)) {
            for (var theirs : of(other)) {
                if (mine.equals(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The same also where regional speech does not tell zh from z, ng from n, or l from n. */
    static boolean alike(char one, char other) {
        for (var mine : of(one)) {
            for (var theirs : of(other)) {
                if (blurred(mine).equals(blurred(theirs))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int bit(char letter) {
        return 1 << (letter - 'a');
    }

    private static String blurred(String sound) {
        int start = sound.length() > 1 && sound.charAt(1) == 'h' ? 2 : 1;
        char initial = sound.charAt(0) == 'l' ? 'n' : sound.charAt(0);
        int end = sound.endsWith("ng") ? sound.length() - 1 : sound.length();
        return initial + sound.substring(start, Math.max(start, end));
    }

    private static String[][] table() {
        var table = new String[LAST - FIRST + 1][];
        Arrays.fill(table, NONE);
        var shared = new HashMap<String, String[]>();
        for (var line : Tables.lines("/" + HanLP.Config.PinyinDictionaryPath)) {
            if (line.length() > 2 && line.charAt(1) == '=' && isHan(line.charAt(0))) {
                table[line.charAt(0) - FIRST] =
                        shared.computeIfAbsent(line.substring(2).replaceAll("\\d", ""), Sounds::distinct);
            }
        }
        return table;
    }

    private static String[] distinct(String readings) {
        return Stream.of(readings.split(",")).distinct().toArray(String[]::new);
    }
}
