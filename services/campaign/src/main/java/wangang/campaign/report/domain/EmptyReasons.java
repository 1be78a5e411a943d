package wangang.campaign.report.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why openings stayed empty, told from the funnel: the first sentence that fits. */
public final class EmptyReasons {

    /** One reason; null when it is not the one. */
    interface Reason {
        @Nullable
        String of(EmptyOpenings vacancy);
    }

    static final List<Reason> ALL = List.of(
            EmptyReasons::itsEmployerGaveUp,
            EmptyReasons::itsTimeWasOver,
            EmptyReasons::someWereHiredButNotEnough,
            EmptyReasons::offersWereNotTaken,
            EmptyReasons::nobodyPassedTheInterview,
            EmptyReasons::nobodyWasInterviewed,
            EmptyReasons::whoWasReachedDidNotApply,
            EmptyReasons::nobodyFitted);

    private EmptyReasons() {}

    public static String of(EmptyOpenings vacancy) {
        return ALL.stream()
                .map(reason -> reason.of(vacancy))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    static @Nullable String itsEmployerGaveUp(EmptyOpenings vacancy) {
        return vacancy.status().equals("WITHDRAWN") ? "用人单位撤回了岗位" : null;
    }

    static @Nullable String itsTimeWasOver(EmptyOpenings vacancy) {
        return vacancy.status().equals("EXPIRED") && vacancy.applications() == 0 && vacancy.fairInterviews() == 0
                ? "岗位有效期已过，期间无人投递"
                : null;
    }

    static @Nullable String someWereHiredButNotEnough(EmptyOpenings vacancy) {
        return vacancy.hires() > 0 ? "已录用 " + vacancy.hires() + " 人，仍未招满" : null;
    }

    static @Nullable String offersWereNotTaken(EmptyOpenings vacancy) {
        return counted("已发录用意向", vacancy.offers(), vacancy.fairOffers(), "尚无人入职");
    }

    static @Nullable String nobodyPassedTheInterview(EmptyOpenings vacancy) {
        return counted("已面试", vacancy.interviews(), vacancy.fairInterviews(), "尚未发出录用意向");
    }

    static @Nullable String nobodyWasInterviewed(EmptyOpenings vacancy) {
        return vacancy.applications() > 0 ? "收到投递 " + vacancy.applications() + " 份，尚未安排面试" : null;
    }

    static @Nullable String whoWasReachedDidNotApply(EmptyOpenings vacancy) {
        return vacancy.reached() > 0 ? "已推荐给 " + vacancy.reached() + " 人，无人投递" : null;
    }

    static String nobodyFitted(EmptyOpenings vacancy) {
        return "没有合适的求职者可推荐，也无人投递";
    }

    /** An application and an interview at a fair may be of the same two: the one is not added to the other. */
    private static @Nullable String counted(String what, long applicants, long atFairs, String but) {
        if (atFairs == 0) {
            return applicants > 0 ? what + " " + applicants + " 人，" + but : null;
        }
        var there = "展位在招聘会上" + what + " " + atFairs + " 人，" + but;
        return applicants > 0 ? what + " " + applicants + " 人，" + there : there;
    }
}
