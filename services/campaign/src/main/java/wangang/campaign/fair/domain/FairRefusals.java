package wangang.campaign.fair.domain;

import java.util.Set;
import java.util.stream.Collectors;
import wangang.campaign.organising.domain.CampaignTerms;
import wangang.platform.kernel.Rejection;

/** What the life of a fair does not allow. */
final class FairRefusals {

    static final Rejection NOT_PLANNED = Rejection.rule("fair/already-announced", "招聘会已经公布，安排不能再改；如必须改变，请取消后重新发布。");

    static final Rejection CAMPAIGN_NOT_OPEN =
            Rejection.rule("fair/campaign-not-open", "step", "所属活动尚未开放或已经结束，招聘会不能公布；请先开放活动。");

    static final Rejection CHECKS_FIXED =
            Rejection.rule("fair/checks-fixed", "checks", "招聘会公布后，准备事项不能再改；只有“核实招聘单位及招聘简章”在截止报名之后、开始之前可以确认或撤销。");

    static final Rejection EXHIBITORS_NOT_FINAL =
            Rejection.rule("fair/exhibitors-not-final", "checks", "参展单位尚未确定，还不能确认“核实招聘单位及招聘简章”；请在截止报名、安排好展位之后再确认。");

    static final Rejection SESSION_OVER = Rejection.rule("fair/session-over", "sessions", "有场次已经开始或已经过去，请改为以后的时间。");

    static final Rejection TOO_EARLY =
            Rejection.rule("fair/too-early", "step", "还没有到第一个场次的日期，招聘会不能开始；请在当天操作，或取消后重新安排。");

    static final Rejection NOT_BEGUN = Rejection.rule("fair/not-begun", "step", "第一个场次还没有开始，招聘会不能结束；如不再举办，请取消并写明理由。");

    static final Rejection REASON_MISSING =
            Rejection.invalid("fair/reason-missing", "reason", "取消招聘会必须写明理由，用人单位和求职者会看到。");

    private FairRefusals() {}

    static Rejection stepNotPossible(FairStatus from) {
        var next = from.next().stream().sorted().map(Enum::name).collect(Collectors.joining("、"));
        return Rejection.rule(
                "fair/step-not-possible",
                "step",
                next.isEmpty() ? "招聘会已经结束或取消，不能再变更。" : "当前状态 " + from + " 之后只能是：" + next + "。");
    }

    static Rejection sessionOutside(CampaignTerms campaign) {
        return Rejection.rule(
                "fair/session-outside-campaign",
                "sessions",
                "场次须在活动期间（" + campaign.startsOn() + " 至 " + campaign.endsOn() + "）之内。");
    }

    static Rejection periodExcludes(Session session, FairTerms fair) {
        return Rejection.rule(
                "campaign/period-excludes-fair",
                "terms.endsOn",
                "已公布的招聘会“" + fair.name() + "”有 " + session.day() + " 的场次，不在新的活动期间之内；请保留这一天，或先取消该招聘会。");
    }

    /** @param before what is not done without them */
    static Rejection checksMissing(String before, Set<FairCheck> missing) {
        return Rejection.rule(
                "fair/checks-missing",
                "checks",
                before + "前须完成《人力资源市场暂行条例》第二十八条要求的准备，还缺："
                        + missing.stream().sorted().map(FairRefusals::name).collect(Collectors.joining("、")) + "。");
    }

    private static String name(FairCheck check) {
        return switch (check) {
            case ORGANISATION_PLAN -> "组织实施办法";
            case EMERGENCY_PLAN -> "应急预案";
            case SECURITY_PLAN -> "安全保卫工作方案";
            case EXHIBITOR_LIST_CHECKED -> "核实招聘单位及招聘简章";
        };
    }
}
