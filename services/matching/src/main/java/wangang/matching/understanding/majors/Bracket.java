package wangang.matching.understanding.majors;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in brackets behind a major's name, folded. */
record Bracket(Kind kind, String content) {

    enum Kind {
        /** 仅限国际法学 */
        ONLY,
        /** 计算机类除外, 不含计算机类 */
        WITHOUT,
        /** 030101K */
        CODE,
        /** 人工智能方向, 师范, and whatever else: says nothing about admission. */
        REMARK
    }

    private static final Pattern CODE = Pattern.compile("\\d{6}[tk]{0,2}|\\d{4}|\\d{2}");
    private static final Pattern ONLY = Pattern.compile("(?:仅限|只限|限于|限)(?:招)?:?([^,;]+)");
    private static final Pattern WITHOUT = Pattern.compile("(?:不含|不包括|不包含|除|不招)([^,;]+?)(?:除外|以外|之外|外)?$|^(.+?)除外");

    static Bracket of(String content) {
        var without = WITHOUT.matcher(content);
        if (without.find()) {
            return new Bracket(Kind.WITHOUT, without.group(1) == null ? without.group(2) : without.group(1));
        }
        var only = ONLY.matcher(content);
        if (only.find()) {
            return new Bracket(Kind.ONLY, only.group(1));
        }
        return CODE.matcher(content.strip()).matches()
                ? new Bracket(Kind.CODE, content.strip())
                : new Bracket(Kind.REMARK, content);
    }

    @Nullable
    String contentOf(Kind wanted) {
        return kind == wanted ? content : null;
    }
}
