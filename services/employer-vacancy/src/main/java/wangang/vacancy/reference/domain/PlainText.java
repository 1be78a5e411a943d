package wangang.vacancy.reference.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text as people type it: trimmed, and free of characters that no reader can see or no database can keep. */
public final class PlainText {

    private PlainText() {}

    /** Without surrounding blanks; null when nothing is left. */
    public static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Trimmed, without blanks and repetitions, in order; null when nothing is left. */
    public static @Nullable List<String> trimmed(@Nullable List<String> texts) {
        if (texts == null) {
            return null;
        }
        var kept = texts.stream()
                .<String>mapMulti((text, next) -> {
                    var trimmed = trimmed(text);
                    if (trimmed != null) {
                        next.accept(trimmed);
                    }
                })
                .distinct()
                .toList();
        return kept.isEmpty() ? null : kept;
    }

    /** No control characters except tab and line breaks, no halves of surrogate pairs. */
    public static boolean isReadable(@Nullable String text) {
        return text == null || text.codePoints().allMatch(PlainText::isReadable);
    }

    /** Length as a reader counts it, in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isReadable(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || (!Character.isISOControl(point)
                        && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE));
    }
}
