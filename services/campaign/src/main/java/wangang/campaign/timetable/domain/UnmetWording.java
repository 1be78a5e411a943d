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
                    case NOT_RANKED -> "未能安排面试：该单位没有把您列入本场面试名单。您可以在现场向该单位了解其他机会，或直接申请其岗位。";
                    case NO_INTERVIEWS -> "当日没有安排面试时段。";
                    case NEVER_THERE_TOGETHER -> "的面试时段与您可到场的时间没有重合。";
                    case BOOTH_LEFT -> "不再继续参加本场招聘会，原定面试取消。";
                    case INTERVIEWER_LEFT -> "面试官临时不能到场，原定面试取消，未能找到其他时段。";
                    case TOO_LATE -> "余下的时间已来不及安排面试。";
                    case FULL -> when(unmet, "您") + "面试名额已满，由该单位意向顺序更靠前的求职者获得。";
                    case FULL_AMONG_EQUALS -> when(unmet, "您") + "面试名额已满；" + ALIKE;
                    case ELSEWHERE_AS_WISHED -> when(unmet, "您") + "可以安排的时间，与您志愿更靠前的面试（含步行时间）冲突。";
                    case FULL_OR_ELSEWHERE -> when(unmet, "您") + "一部分名额已满，另一部分与您志愿更靠前的面试（含步行时间）冲突。";
                    case OTHERS_STAND -> "若再安排，须改动已经排定的其他面试，因此未能安排。";
                };
    }

    /**
     * Tells the employer neither which booths the person wants more, nor how many would see the person: wherever the
     * person's own wishes may have stood against it, the sentence is the same.
     *
     * @param person as the employer knows the person
     */
    public static String forEmployer(Unmet unmet, String person) {
        var name = "「" + person + "」";
        return switch (unmet.reason()) {
            case NOT_RANKED -> "贵单位没有把" + name + "列入本场面试名单。";
            case NO_INTERVIEWS -> "贵单位当日没有面试时段，未能安排" + name + "。";
            case NEVER_THERE_TOGETHER -> "贵单位的面试时段与" + name + "可到场的时间没有重合。";
            case BOOTH_LEFT -> "贵单位不再继续参加本场招聘会，" + name + "的面试取消。";
            case INTERVIEWER_LEFT -> "面试官不能到场，" + name + "的面试取消，未能找到其他时段。";
            case TOO_LATE -> "余下的时间已来不及安排" + name + "的面试。";
            case FULL -> when(unmet, name) + "贵单位面试名额已满，" + name + "排在已安排的求职者之后。";
            case FULL_AMONG_EQUALS -> when(unmet, name) + "贵单位面试名额已满，未能安排" + name + "。";
            case ELSEWHERE_AS_WISHED, FULL_OR_ELSEWHERE, OTHERS_STAND -> "未能为" + name + "找到不影响其他面试的时段。";
        };
    }

    /** Of which times the sentence speaks, when it does not speak of the whole day. */
    private static String when(Unmet unmet, String person) {
        boolean isRest = unmet.isPartlyPast();
        if (unmet.isPartlyAbsent()) {
            return "在" + person + (isRest ? "余下可到场的时段" : "可到场的时段");
        }
        return isRest ? "余下时段" : "当日";
    }
}
