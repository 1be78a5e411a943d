package wangang.matching.understanding.degree;

import java.util.regex.Pattern;
import wangang.matching.vocabulary.Degree;

/** The words around the name of a degree: whether somebody's schooling is meant, and whether it is only preferred. */
final class Schooling {

    private static final String AND_UP = "(?:\\([^()]{0,8}\\))?\\s*(?:及其?|或|含|和)?\\s*(?:及|或)?(?:以上|之上|起)";

    /** 本科及以上, 硕士学位, 大专计算机专业毕业, 博士在读. */
    private static final Pattern CLEARLY_AFTER = Pattern.compile("^(?:研究生|生|类)?(?:" + AND_UP
            + "|[^,。;:!?\\n]{0,12}?(?:学历|学位|文凭|毕业|在读|在校|应届|\\bdegree)|'?s?\\s*degree"
            + "|\\s*(?:or|and|/)\\s*(?:above|higher|bachelor|master|phd)| of (?:science|arts))");

    private static final Pattern CLEARLY_BEFORE =
            Pattern.compile("(?:学历|学位|文凭|教育程度|文化程度|教育背景|统招|全日制|最低|至少|统一招生|国家承认)(?:要求|层次)?(?:的|为|是|:|大学|\\s){0,3}$");

    /** Schools, teachers, pupils and firms named after a degree. */
    private static final Pattern NO_SCHOOLING_AFTER = Pattern.compile(
            "^(?:[业注技室位责能]|院校|高校|大学|学校|导师|招生|课程|教育(?!背景|学历|程度)|论文|团队|占比|人才|后(?!期)|学院|部|阶段课|语文|数学|英语|物理|化学|老师|教师|教学|生源|家长|站|级别?(?!以上))");

    private static final Pattern NO_SCHOOLING_BEFORE = Pattern.compile("(?:攻读|考取|报考|提升|在职|考研|指导|非|招收|辅导|培养)$");

    private static final String OTHERS = "(?:[/、或和及与,\\s]{1,2}" + Rungs.anyWord() + "(?:研究生|生)?){0,3}";

    /** 硕士优先, 硕士及以上学历者优先; in “本科以上学历且有经验者优先” the degree is no preference. */
    private static final Pattern PREFERRED_AFTER = Pattern.compile("^(?:研究生|生)?(?:\\([^()]{0,8}\\))?" + OTHERS
            + "(?:(?:" + AND_UP + "|学历|学位|文凭|毕业|背景|在读|应届|者|生|的|人员|候选人|尤其|可|\\s){0,5}"
            + "|(?![^,。;]{0,14}(?:以上|学历|学位))[^,。;:\\n]{0,14})(?:优先|优选|[更尤为最]佳|者?佳|加分|更好|者优(?!秀))");

    private static final Pattern PREFERRED_BEFORE =
            Pattern.compile("(?:优先(?:考虑|录用|录取)?|加分项?)(?:具有|具备|有)?:?[^,。;:\\n]{0,6}$");

    private static final Pattern NEVER_ALONE = Pattern.compile("[a-z]|^[一二]本$");

    private static final Pattern RELAXED = Pattern.compile("^[^,。;]{0,4}(?:勿扰|不考虑|不要|不招)");

    private Schooling() {}

    static boolean isClear(String before, String after) {
        return (CLEARLY_AFTER.matcher(after).find()
                        || CLEARLY_BEFORE.matcher(before).find())
                && !isSomethingElse(before, after);
    }

    /** Above school level the Chinese word alone will do where requirements stand; 一本 may be a book. */
    static boolean isPlausible(Degree degree, String word, String before, String after) {
        return degree.reaches(Degree.COLLEGE) && !NEVER_ALONE.matcher(word).find() && !isSomethingElse(before, after);
    }

    static boolean isPreferred(String before, String after) {
        return PREFERRED_AFTER.matcher(after).find()
                || PREFERRED_BEFORE.matcher(before).find();
    }

    private static boolean isSomethingElse(String before, String after) {
        return NO_SCHOOLING_AFTER.matcher(after).find()
                || NO_SCHOOLING_BEFORE.matcher(before).find()
                || RELAXED.matcher(after).find();
    }
}
