package wangang.campaign.reference.domain;

import org.jspecify.annotations.Nullable;

/** Text as people type it: trimmed, and free of characters that no reader can see or no database can keep. */
public final class PlainText {

    private PlainText() {}

    /** Without surrounding blanks; null when nothing is left. */
    public static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** For what is said freely: besides, without what nobody can read, nor a database store. */
    public static @Nullable String readable(@Nullable String text) {
        return text == null
                ? null
                : trimmed(text.codePoints()
                        .filter(PlainText::isReadable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    /** Something to read, of at most so many code points, without control characters and halves of surrogate pairs. */
    public static boolean isOf(int longest, @Nullable String text) {
        return text != null
                && !text.isBlank()
                && text.codePointCount(0, text.length()) <= longest
                && text.codePoints().allMatch(PlainText::isReadable);
    }

    /** The same, on one line. */
    public static boolean isLineOf(int longest, @Nullable String text) {
        return isOf(longest, text) && text != null && text.codePoints().noneMatch(Character::isISOControl);
    }

    private static boolean isReadable(int point) {
        return point == '\n'
                || point == '\r'
                || point == '\t'
                || (!Character.isISOControl(point)
                        && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE));
    }
}
