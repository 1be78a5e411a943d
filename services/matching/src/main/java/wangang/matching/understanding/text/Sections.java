package wangang.matching.understanding.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds headings, also those in the middle of a line: many postings come without line breaks. */
final class Sections {

    record Start(int index, Section section) {}

    private static final String WHAT =
            "(?:主要|核心|具体|工作|岗位|职位|职务|任职|招聘|应聘|基本|必备|硬性|软性|其他|其它|能力|技能|专业|学历|经验|人员|录用|报名|技术|素质|综合|候选人|申请|员工|薪资|薪酬|公司){0,6}";

    private static final Map<Section, String> CHINESE = Map.of(
            Section.PREFERENCES,
            "(?:额外)?加分(?:项目?|条件|要求|技能|点)?|" + WHAT + "优先(?:条件|项|考虑|录[用取])?(?:条件)?"
                    + "|(?:具备|有|具有|符合|满足)?(?:以下|下列)[^。;\\n,:]{0,14}(?:优先|加分|更佳)(?:考虑|录用)?",
            Section.REQUIREMENTS,
            WHAT + "(?:要求|资格|条件|需求)(?:[与及和/](?:能力|要求|条件|资格|技能|经验))?"
                    + "|我们(?:希望|期待|需要|寻找)(?:的?你|您)?|希望你|你需要(?:具备)?|期待(?:的)?你|对你的要求|必须具备的|招聘对象",
            Section.DUTIES,
            WHAT + "(?:职责|责任|任务|内容|描述|说明)(?:[与及和/](?:描述|说明|任务|目标))?|职责描述|你(?:将|要|会)(?:负责|做什么|参与)",
            Section.BENEFITS,
            WHAT
                    + "(?:福利|待遇|薪资|薪酬)(?:待遇|福利|体系|介绍|说明|政策|结构|范围)?|我们(?:提供|能给你|给你|可以提供)的?|你(?:将|会)(?:获得|收获|得到)|职位诱惑|(?:工作|上班)时间",
            Section.OTHER,
            "(?:公司|企业|单位|团队|部门|集团|项目)(?:介绍|简介|概况|背景|描述)|关于我们|(?:工作|上班|办公|面试|公司)(?:地点|地址|城市)|联系(?:方式|人|电话)|(?:面试|招聘)流程|(?:应聘|投递)(?:方式|说明)|汇报对象");

    private static final Map<Section, String> ENGLISH = Map.of(
            Section.PREFERENCES, "nice to haves?|preferred(?: qualifications?| skills?)?|bonus(?: points?)?|pluse?s?",
            Section.REQUIREMENTS,
                    "(?:job |basic |minimum |required )?(?:requirements?|qualifications?|skills?)(?: required)?",
            Section.DUTIES, "(?:key |main |job )?(?:responsibilit(?:y|ies)|dut(?:y|ies)|description)",
            Section.BENEFITS, "(?:our )?benefits?|(?:what )?we offer",
            Section.OTHER, "about us|location|overview");

    private static final String BEFORE = "(?<=^|[\\n\\]\\[\"(;。.!,、:>\\s·*#]|\\d)";

    /** A Chinese heading ends in a colon or bracket, or stands before a break or a number; an English one needs a colon. */
    private static final String AFTER_CHINESE =
            "(?:\\([^()\\n]{0,12}\\))?\\s*(?:\"?\\s*[:\\]]+|(?=\\s*\\n|\\s*\\(?\\d{1,2}[、.),\\s]|\\s*[-·]|\\s*$)|\\s(?=\\S))";

    private static final String AFTER_ENGLISH = "\\s*(?:[:\\]]+|(?=\\n))";

    /** With a colon these are headings even where the line before runs into them. */
    private static final Map<Section, Pattern> RUN_TOGETHER = Map.of(
            Section.REQUIREMENTS, Pattern.compile("(?:任职|岗位|职位|应聘|招聘)(?:要求|资格|条件|需求)\\s*:"),
            Section.DUTIES, Pattern.compile("(?:岗位|工作|职位)(?:职责|内容|责任|描述)\\s*:"));

    private static final Map<Section, Pattern> CHINESE_HEADINGS = compiled(CHINESE, AFTER_CHINESE);
    private static final Map<Section, Pattern> ENGLISH_HEADINGS = compiled(ENGLISH, AFTER_ENGLISH);

    private Sections() {}

    static List<Start> of(String folded) {
        var starts = new ArrayList<Start>();
        collect(CHINESE_HEADINGS, folded, starts);
        collect(ENGLISH_HEADINGS, folded, starts);
        collect(RUN_TOGETHER, folded, starts);
        starts.sort(Comparator.comparingInt(Start::index));
        return starts;
    }

    private static void collect(Map<Section, Pattern> headings, String folded, List<Start> starts) {
        headings.forEach((section, pattern) ->
                pattern.matcher(folded).results().forEach(result -> starts.add(new Start(result.start(), section))));
    }

    private static Map<Section, Pattern> compiled(Map<Section, String> headings, String after) {
        return headings.entrySet().stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> Pattern.compile(BEFORE + "(?:" + entry.getValue() + ")" + after)));
    }
}
