package wangang.matching.understanding.skills;

import java.util.regex.Pattern;
import wangang.matching.understanding.text.Passage;

/** The words around a skill's name. */
final class Wording {

    private static final int LONGEST_JOINT = 6;
    private static final int NEAR = 8;

    private static final Pattern JOINT = Pattern.compile("\\s*(?:[、/,+&|;\\\\]|和|与|及|或|以及|或者|and|or)\\s*(?:等|会)?\\s*");

    private static final Pattern DENIED_BEFORE =
            Pattern.compile("(?:无需|无须|不需要?|不要求|不必|不用|不限|没有|非)(?:会|懂|具备|掌握|有|任何|相关|提供|熟悉){0,2}\\s*$");
    private static final Pattern DENIED_AFTER =
            Pattern.compile("^(?:证书?)?(?:[^,。;、:]{0,4})(?:不限|不要求|不作要求|不做要求|勿扰|除外|无要求)");

    private static final Pattern VERB_BEFORE = Pattern.compile(
            "(?:熟练|熟悉|掌握|精通|擅长|使用|会|懂|了解|运用|应用|利用|编写|具备|具有|持有|持|考取|善于|基于|操作|通过|从事|负责|proficient in|knowledge of|experience (?:in|with|of)|using|skills? in|familiar with)(?:的|各类|各种|常用|相关|基本|如|办公|软件|一门|至少|以及|等|:|\\s|\\(){0,4}$");
    private static final Pattern NOUN_AFTER = Pattern.compile(
            "^\\s*(?:语言|编程|开发|软件|脚本|程序|技术|框架|工具|证书?(?![券监])|操作|技能|水平|能力|语法|建模|工程师|基础|制图|设计|编写|办公|表格|等(?:办公|软件|工具|语言|设计|常用|数据|绘图|编程)|programming|language|developer|skills?|(?:相关|方面的?)?(?:工作)?经[验历])");

    /** C端, C轮 and R&D are no programming languages, AI and PS no programs there. */
    private static final Pattern LETTERS_GO_ON = Pattern.compile(
            "^(?:[&.\\-_@'][a-z\\d]|\\s*(?:端|轮|级|类|位|罩|档|区|座|栋|楼|层|岗|线|股|面|型|城|哥|值|公司|产品|行业|领域|时代|赋能|业务|用户|平台|client|&))");

    private static final Pattern LETTERS_BEGIN_BEFORE = Pattern.compile("[a-z\\d][&.\\-_@']$");

    private Wording() {}

    static boolean deny(Passage passage, int start, int end) {
        return DENIED_BEFORE.matcher(near(passage, start)).find()
                || DENIED_AFTER.matcher(passage.clauseAfter(end)).find();
    }

    static boolean showSkill(Passage passage, int start, int end) {
        if (!standFree(passage.folded(), start, end)) {
            return false;
        }
        var before = passage.before(start);
        return VERB_BEFORE
                        .matcher(before.substring(Math.max(0, before.length() - 3 * NEAR)))
                        .find()
                || NOUN_AFTER.matcher(passage.after(end)).find();
    }

    static boolean join(String folded, int from, int to) {
        return to > from
                && to - from <= LONGEST_JOINT
                && JOINT.matcher(folded.substring(from, to)).matches();
    }

    static boolean standFree(String folded, int start, int end) {
        return !LETTERS_GO_ON
                        .matcher(folded.substring(end, Math.min(folded.length(), end + NEAR)))
                        .find()
                && !LETTERS_BEGIN_BEFORE
                        .matcher(folded.substring(Math.max(0, start - 2), start))
                        .find();
    }

    private static String near(Passage passage, int index) {
        var before = passage.clauseBefore(index);
        return before.substring(Math.max(0, before.length() - 2 * NEAR));
    }
}
