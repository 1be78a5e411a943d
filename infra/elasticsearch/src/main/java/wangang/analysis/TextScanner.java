package wangang.analysis;

import java.util.List;

/** Cuts folded text into stretches of Chinese and words of other scripts. */
final class TextScanner {
    private final FoldedText text;
    private final TokenSink sink = new TokenSink();
    private final LatinWords latin;
    private final HanWords han;

    TextScanner(FoldedText text, Granularity granularity) {
        this.text = text;
        this.latin = new LatinWords(text, sink, granularity);
        this.han = new HanWords(text, sink, granularity);
    }

    List<Token> tokens() {
        int at = 0;
        while (at < text.length()) {
            if (isHan(text.charAt(at))) {
                int end = at + 1;
                while (end < text.length() && isHan(text.charAt(end))) {
                    end++;
                }
                han.addRun(at, end);
                at = end;
            } else {
                at = latin.addAt(at);
            }
        }
        return sink.tokens();
    }

    /** Chinese characters of the basic plane; rarer ones are words of their own. */
    static boolean isHan(char c) {
        return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0xf900 && c <= 0xfaff) || c == '〇';
    }
}
