package wangang.portal.fair;

import org.jspecify.annotations.Nullable;

/**
 * What somebody can do about a fair now.
 *
 * @param sentence how things stand
 * @param label of the button; null when there is nothing to do
 * @param address where it leads
 */
record NextStep(
        String sentence, @Nullable String label, @Nullable String address) {

    /**
     * @param role JOBSEEKER, EMPLOYER or OFFICER; null for visitors
     * @param own the person's registration, unless it is withdrawn
     */
    static NextStep of(Fair fair, @Nullable String role, @Nullable Registration own) {
        if (fair.cancelled()) {
            return new NextStep(fair.cancelReason() == null ? "招聘会已取消。" : "招聘会已取消：" + fair.cancelReason(), null, null);
        }
        if ("EMPLOYER".equals(role)) {
            return fair.takesBooths()
                    ? new NextStep("正在接受展位申请。", "申请展位", "/employer/fairs/" + fair.fairId() + "/apply")
                    : new NextStep(fair.over() ? "招聘会已结束。" : "展位申请已截止。", "我的展位", "/employer/fairs");
        }
        if ("OFFICER".equals(role)) {
            return new NextStep("展位、签到和面试安排在工作台办理。", "打开工作台", "/office");
        }
        return own == null ? ofStranger(fair) : ofGuest(fair, own);
    }

    private static NextStep ofStranger(Fair fair) {
        var register = "/me/fairs/" + fair.fairId() + "/register";
        return switch (fair.status()) {
            case "REGISTRATION" -> new NextStep("网上报名进行中，免费参加。", "报名", register);
            case "REGISTRATION_CLOSED" ->
                new NextStep(fair.onSite() ? "网上报名已截止；招聘会当天可以到现场登记入场。" : "网上报名已截止；招聘会开始后可以在这里登记参加。", null, null);
            case "RUNNING" -> new NextStep("招聘会正在举行，没有报名也可以现场登记。", "现场登记", register);
            default -> new NextStep("招聘会已结束，可以关注其他场次。", null, null);
        };
    }

    private static NextStep ofGuest(Fair fair, Registration own) {
        var day = "/me/fairs/" + fair.fairId();
        if (fair.over()) {
            return new NextStep("招聘会已结束。", "我的面试记录", day);
        }
        if (own.waiting()) {
            return new NextStep(
                    own.position() == null ? "您在候补名单中。" : "您在候补第 " + own.position() + " 位，有人退出会自动递补。", "查看报名", day);
        }
        if (own.arrivedAt() != null) {
            return new NextStep("您已签到。", "我的面试安排", day);
        }
        return fair.takesRegistrations()
                ? new NextStep("您已报名，截止前可以修改到场时间和志愿。", "查看报名", day)
                : new NextStep("您已报名，入场时出示签到码。", "签到码和面试安排", day);
    }
}
