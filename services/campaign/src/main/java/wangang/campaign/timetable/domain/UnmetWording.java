package wangang.campaign.timetable.domain;

/** Says in a sentence why a wish was not met; of all others it says no more than that they were there. */
public final class UnmetWording {

    private static final String ALIKE = "意向顺序相同的，面试机会较少者优先，再相同则由抽签决定。";

    private UnmetWording() {}

    /** @param booth the name of the employer */
    public static String forPerson(Unmet unmet, String booth) {
        var wish = "您的第%d志愿「%s」".formatted(unmet.wish(), booth);
        return wish
                + switch (unmet.reason()) {
                    case NO_INTERVIEWS -> "当日没有安排面试时段。";
                    case NEVER_THERE_TOGETHER -> "的面试时段与您可到场的时间没有重合。";
                    case TOO_LATE -> "余下的时间已来不及安排面试。";
                    case FULL -> when(unmet, "在您可到场的时段") + "面试名额已满，由该单位意向顺序更靠前的求职者获得。";
                    case FULL_AMONG_EQUALS -> when(unmet, "在您可到场的时段") + "面试名额已满；" + ALIKE;
                    case ELSEWHERE_AS_WISHED -> "可以安排的时段，与您志愿更靠前的面试（含步行时间）冲突。";
                    case FULL_OR_ELSEWHERE -> "部分时段名额已满，其余时段与您志愿更靠前的面试（含步行时间）冲突。";
                    case OTHERS_STAND -> "若再安排，须改动已经排定的其他面试，因此未能安排。";
                };
    }

    /**
     * Does not tell the employer which booths the person wants more.
     *
     * @param person as the employer knows the person
     */
    public static String forEmployer(Unmet unmet, String person) {
        var name = "「" + person + "」";
        return switch (unmet.reason()) {
            case NO_INTERVIEWS -> "贵单位当日没有面试时段，未能安排" + name + "。";
            case NEVER_THERE_TOGETHER -> "贵单位的面试时段与" + name + "可到场的时间没有重合。";
            case TOO_LATE -> "余下的时间已来不及安排" + name + "的面试。";
            case FULL -> when(unmet, "在" + name + "可到场的时段") + "贵单位面试名额已满，" + name + "排在已安排的求职者之后。";
            case FULL_AMONG_EQUALS -> when(unmet, "在" + name + "可到场的时段") + "贵单位面试名额已满，未能安排" + name + "；" + ALIKE;
            case ELSEWHERE_AS_WISHED -> "贵单位可以安排的时段，" + name + "已有其他面试（含步行时间）。";
            case FULL_OR_ELSEWHERE -> "贵单位部分时段名额已满，其余时段" + name + "已有其他面试（含步行时间）。";
            case OTHERS_STAND -> "若再安排" + name + "，须改动已经排定的其他面试，因此未能安排。";
        };
    }

    private static String when(Unmet unmet, String whileThere) {
        if (unmet.obstacles().past() > 0) {
            return "余下时段";
        }
        return unmet.obstacles().absent() > 0 ? whileThere : "当日";
    }
}
