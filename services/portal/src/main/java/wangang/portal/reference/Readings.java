package wangang.portal.reference;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Stream;

/** How characters are read: pinyin without tones, ü as v; the single characters of HanLP's dictionary. */
final class Readings {

    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final String[] NONE = {};
    private static final String[][] TABLE = table();

    private Readings() {}

    /** Every reading; none of what is no character of the table. */
    static String[] of(char character) {
        return isHan(character) ? TABLE[character - FIRST] : NONE;
    }

    private static boolean isHan(char character) {
        return character >= FIRST && character <= LAST;
    }

    private static String[][] table() {
        var table = new String[LAST - FIRST + 1][];
        Arrays.fill(table, NONE);
        var shared = new HashMap<String, String[]>();
        var path = "/" + HanLP.Config.PinyinDictionaryPath;
        var stream = Objects.requireNonNull(HanLP.class.getResourceAsStream(path), path);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> line.length() > 2 && line.charAt(1) == '=' && isHan(line.charAt(0)))
                    .forEach(line -> table[line.charAt(0) - FIRST] =
                            shared.computeIfAbsent(line.substring(2).replaceAll("\\d", ""), Readings::distinct));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private static String[] distinct(String readings) {
        return Stream.of(readings.split(",", -1)).distinct().toArray(String[]::new);
    }
}
