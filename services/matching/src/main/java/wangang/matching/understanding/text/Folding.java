package wangang.matching.understanding.text;

/** Folding that keeps every position: full width to half width, upper case to lower, one character for one. */
public final class Folding {

    private static final int WIDTH = '！' - '!';

    /** A character, then all that is read as it. */
    private static final String[] READ_AS = {
        " \u3000\u00a0\u200b\ufeff\t",
        "\n\r\u2028",
        "[【〔［{｛",
        "]】〕］}｝",
        "\"“”「」『』＂",
        "'‘’`",
        "-—–―－﹣−~～〜∼",
        "·•・●◆■★※▪",
        ".…",
    };

    private static final char[] TABLE = table();

    private Folding() {}

    /** As long as the original. */
    public static String fold(String text) {
        var folded = new char[text.length()];
        for (int index = 0; index < folded.length; index++) {
            folded[index] = TABLE[text.charAt(index)];
        }
        return new String(folded);
    }

    private static char[] table() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int character = 0; character < table.length; character++) {
            table[character] = Character.toLowerCase((char) character);
        }
        for (char full = '！'; full <= '～'; full++) {
            table[full] = Character.toLowerCase((char) (full - WIDTH));
        }
        for (var group : READ_AS) {
            group.chars().forEach(character -> table[character] = group.charAt(0));
        }
        return table;
    }
}
