package wangang.matching.understanding.experience;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import wangang.matching.understanding.text.Found;
import wangang.matching.understanding.text.Numerals;
import wangang.matching.understanding.text.Passage;
import wangang.matching.understanding.text.Strength;

/** Numbers of years whose surroundings speak of work. */
final class YearsOfWork {

    private static final int MOST = 30;

    private static final Pattern YEARS = Pattern.compile("(?<![\\d大第]|\\d[-年])(?<!\\d\\.(?=5))(?<from>" + Numerals.ONE
            + ")(?:\\s*(?:年\\s*)?(?:-{1,2}|至|到|或)\\s*(?<to>" + Numerals.ONE
            + "))?\\s*(?<plus>\\+)?\\s*(?:多|来)?(?:个?(?:周|整)?年|years?|yrs?)(?!级|内?毕业|\\d|[一二三四五六七八九十]?月|薪|终|度|历史|合同|规划|计划|假|的历史|届|底|代|以?来)"
            + "(?:\\((?:含|包含|及以上|以上)\\))?\\s*(?<bound>\\+|(?:及|或|含|和){0,2}\\s*以上|or (?:more|above)|以内|以下|之内|内|左右)?");

    private static final Pattern WORK_AFTER =
            Pattern.compile("^[^。;!?\\n]{0,40}?(?:经验|经历|工作|从业|从事|任职|资历|背景|项目|开发|测试|管理|experience|working)");
    private static final Pattern WORK_BEFORE =
            Pattern.compile("(?:经验|经历|工作年限|从业年限|工作|年限|从业|从事|开发|测试|experience)[^。;!?\\n]{0,24}$");
    private static final Pattern LEAST_BEFORE =
            Pattern.compile("(?:至少|不少于|不低于|最少|超过|大于|满|over|least|more than)\\s*(?:具?有)?\\s*$");
    private static final Pattern SOMETHING_ELSE_BEFORE = Pattern.compile(
            "(?:毕业(?:未满|不满|不到|至今|后|满|于)*|成立(?:于)?|近|未来|今后|每|过去|最近|合同|签(?:订|约)?|历时|创立|拥有[^,。;]{0,4}近|试用期?|保修|深耕[^,。;]{0,6}|经过|连续|实习(?:期|时间)?|服务期?|在校|入职(?:满)?|工作满(?=[一1]年的?员工))\\s*$");
    private static final Pattern SOMETHING_ELSE_AFTER =
            Pattern.compile("^(?:内|以内|以下)?(?:应届|毕业|发展|成长|晋升|调薪|涨薪|目标|后|之后|时间内)");

    private YearsOfWork() {}

    static void in(Passage passage, List<Found<Years>> found) {
        var matcher = YEARS.matcher(passage.folded());
        while (matcher.find()) {
            var strength = strength(passage, matcher.start(), matcher.end());
            var years = years(matcher, passage.before(matcher.start()));
            if (strength != null && years != null) {
                found.add(new Found<>(years, strength, passage.span(matcher.start(), matcher.end())));
            }
        }
    }

    private static @Nullable Years years(Matcher matcher, String before) {
        int from = Numerals.of(matcher.group("from"));
        var to = matcher.group("to") == null ? null : (Integer) Numerals.of(matcher.group("to"));
        var bound = matcher.group("bound") == null ? "" : matcher.group("bound");
        if (from > MOST || (to != null && (to > MOST || to < from))) {
            return null;
        }
        boolean up =
                matcher.group("plus") != null || bound.endsWith("以上") || bound.equals("+") || bound.startsWith("or");
        if (to != null) {
            return new Years(from, up ? null : to);
        }
        if (bound.endsWith("内") || bound.equals("以下")) {
            return new Years(0, from);
        }
        boolean least = up || LEAST_BEFORE.matcher(before).find();
        return least || from > 0 ? new Years(from, null) : null;
    }

    private static @Nullable Strength strength(Passage passage, int start, int end) {
        var before = passage.before(start);
        var after = passage.after(end);
        boolean ofWork =
                (WORK_AFTER.matcher(after).find() || WORK_BEFORE.matcher(before).find())
                        && !SOMETHING_ELSE_BEFORE.matcher(before).find()
                        && !SOMETHING_ELSE_AFTER.matcher(after).find();
        if (!ofWork) {
            return null;
        }
        if (passage.isPreferredInClause(start, end)) {
            return Strength.PREFERRED;
        }
        return switch (passage.sectionAt(start)) {
            case TITLE, REQUIREMENTS, UNHEADED -> Strength.REQUIRED;
            case DUTIES -> Strength.MENTIONED;
            case PREFERENCES, BENEFITS, OTHER -> null;
        };
    }
}
