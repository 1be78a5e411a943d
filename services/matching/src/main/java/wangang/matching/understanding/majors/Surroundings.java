package wangang.matching.understanding.majors;

import java.util.regex.Pattern;

/** The words around names of majors in running text, folded, and what they tell. */
final class Surroundings {

    private static final String FILLER =
            "(?:等|类|学|系|及|或者|或|的|和|与|其他|其它|任一|之一|相关|相近|类似|理工|理工科|工科|方向|方面|领域|大类|统招|全日制|大学|\\s|\"|\\([^()]{0,24}\\)){0,16}";

    /** Names that no table has, at the end of an enumeration. */
    private static final String UNKNOWN = "(?:类|等)?(?:(?:[、/]|或者?|和|与|及)[^,。;、/()\\s]{1,8}){0,2}?";

    /** 专业 as somebody's subject, not as in 专业知识 or 专业团队. */
    private static final String SUBJECT =
            "专业(?!提示|报告|研究|检测|建议|导师|领域|成绩|培养|知识|技[能术]|能力|素[养质]|水[平准]|性|人[士员才]|团队|英语|术语|[四八]级|课|软件|工具|书|服务|培训|化|度|资[格质]|证|经验|理论|基础|产品|公司|机构|媒体|分析|意见|词|解读|内容|的(?!本科|硕士|博士|大专|专科|研究生|大?学生|应届|毕业|在校|同学|学历|背景|优先))";

    private static final Pattern STUDIED = Pattern.compile("^" + UNKNOWN + FILLER + "(?:" + SUBJECT
            + "|学科(?!竞赛)|(?:教育|学术|知识)背景|科班|学历|毕业|出身|学位|门类|(?:本科|硕士|博士|研究生|专科|大专)(?!:)|在校|在读|应届|大?学生|学院)");

    private static final Pattern FAVOURED = Pattern.compile("^" + FILLER + "(?:背景|优先|为佳|尤佳|加分)");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:专业(?:要求|限制|方向|背景|范围|条件|类别|需求|名称)?(?:为|是|:|须为|应为|限|包括|包含|如|不?限于|:?\\s*包[括含]但不限于)[\\s(\"]*"
                    + "|(?:所学|主修|就读|攻读|修读)(?:专业)?(?:为|:)?\\s*|毕业于\\s*)$");

    /** A degree alone announces an enumeration, not a single word: “本科以上学历，英语六级” asks for no major. */
    private static final Pattern AFTER_DEGREE = Pattern.compile(
            "(?:学历(?:要求)?(?:[,、:\\s]|\\([^()]{0,12}\\)){1,8}|(?:本科|硕士|博士|研究生|大专|专科)(?:或|及|\\(含\\)|含)?以上[,、:\\s]+)$");

    private static final Pattern LANGUAGE_LEVEL = Pattern.compile("^.{0,4}(?:cet|tem|[一二三四六八]级|\\d|口语|听说|水平|能力|流利)");

    private static final Pattern DENIED = Pattern.compile("(?:非|不是|不要求|无须|不需要?|无需|是否是?|并非|不必|不一定是?)\\s*$");

    private static final Pattern EXCEPTED_BEFORE = Pattern.compile("(?:不招|不含|不包括|除了?)\\s*$");
    private static final Pattern EXCEPTED_AFTER = Pattern.compile("^(?:类|等|相关|专业){0,6}(?:除外|以外|之外|不招)");

    /** What joins two names of one enumeration; between 、 and 、 a name may be unknown. */
    private static final Pattern JOINT = Pattern.compile(
            "(?:等|类|学|系|方向|方面|\\([^()]{0,40}\\)){0,8}\\s*(?:[、/\\\\|·&+](?:\\s*[^,。;、/()\\n]{1,10}[、/]){0,2}|[,;\\s]|和|与|及|或者?|以及|兼|and|or){1,40}\\s*(?:其他|其它|同等|类似|如|偏|和|与|及|或)?");

    private static final Pattern ALONE = Pattern.compile("^(?:$|[,。;、)\\s]|等(?:相关)?(?:专业|$|[,。;])|优先)");

    private static final Pattern RELATED = Pattern.compile("^[^,。;]{0,16}?(?:相关|相近|类似|等)");

    /** What a short name may follow without being the end of a longer word (数据管理 is not 管理). */
    private static final Pattern FREE_BEFORE =
            Pattern.compile("(?:^|[^\\u4e00-\\u9fff]|[、和与或及如为是的含括限读修学招历类等业上科士专生求有具备须需者议于学])$");

    private static final Pattern OPEN =
            Pattern.compile("专业(?:背景|方向|要求)?(?::|要求)?\\s*(?:均可|不限|无限制|不作限制|不做限制|不作要求|没有限制|可?不限制?|皆可|无要求)"
                    + "|不限(?:制)?(?:学历|院校|学校|年级)?[、和及与/]?专业|(?:无|没有)专业(?:要求|限制)|(?:各|所有|任何)专业(?:均可|皆可|的?同学)|不设专业");

    private Surroundings() {}

    static boolean areOfStudies(String before, String after, boolean enumeration, boolean group) {
        return STUDIED.matcher(after).find()
                || ANNOUNCED.matcher(before).find()
                || (enumeration
                        && AFTER_DEGREE.matcher(before).find()
                        && !LANGUAGE_LEVEL.matcher(after).find())
                || ((enumeration || group) && FAVOURED.matcher(after).find());
    }

    static boolean deny(String before) {
        return DENIED.matcher(before).find();
    }

    static boolean except(String before, String after) {
        return EXCEPTED_BEFORE.matcher(before).find()
                || EXCEPTED_AFTER.matcher(after).find();
    }

    static boolean join(String between) {
        return JOINT.matcher(between).matches();
    }

    static boolean leaveAlone(String after) {
        return ALONE.matcher(after).find();
    }

    static boolean widen(String after) {
        return RELATED.matcher(after).find();
    }

    static boolean leaveWhole(String before) {
        return FREE_BEFORE.matcher(before).find();
    }

    /** Where every major is said to be welcome. */
    static Pattern open() {
        return OPEN;
    }
}
