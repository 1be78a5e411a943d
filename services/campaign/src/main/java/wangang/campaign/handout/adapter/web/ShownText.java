package wangang.campaign.handout.adapter.web;

/** Text as files can keep it: neither XML nor a calendar has control characters or halves of surrogate pairs. */
final class ShownText {

    private static final int REPLACEMENT = 0xFFFD;

    private ShownText() {}

    /** Line feeds stay. */
    static String of(String text) {
        return text.replace("\r\n", "\n")
                .codePoints()
                .map(ShownText::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int point) {
        if (point == '\r') {
            return '\n';
        }
        if (point != '\n' && Character.isISOControl(point)) {
            return ' ';
        }
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return isHalf || point == 0xFFFE || point == 0xFFFF ? REPLACEMENT : point;
    }
}
