package wangang.matching.typing;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import wangang.matching.understanding.text.Tables;

/**
 * Typed text and words as they are compared here: NFKC, lower case, simplified, single spaces. What is searched needs
 * no more than the simplified characters: half width and case are the analyzers' own.
 */
final class Plain {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private Plain() {}

    static String text(String text) {
        return simplified(unsimplified(text));
    }

    /** Everything but the simplified characters. */
    static String unsimplified(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** As long as the original. */
    static String simplified(String text) {
        var folded = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            folded.append(SIMPLIFIED.getOrDefault(character, character).charValue());
        }
        return folded.toString();
    }

    static String withoutSpaces(String folded) {
        return folded.replace(" ", "");
    }

    /** The single characters of HanLP's table. */
    private static Map<Character, Character> simplified() {
        var table = new HashMap<Character, Character>();
        for (var line : Tables.lines("/" + HanLP.Config.tcDictionaryRoot + "t2s.txt")) {
            if (line.length() == 3 && line.charAt(1) == '=') {
                table.put(line.charAt(0), line.charAt(2));
            }
        }
        return Map.copyOf(table);
    }
}
