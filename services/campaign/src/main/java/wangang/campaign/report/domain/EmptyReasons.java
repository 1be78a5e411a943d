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
        return vacancy.status().equals("EXPIRED") && vacancy.applications() == 0 ? "岗位有效期已过，期间无人投递" : null;
    }

    static @Nullable String someWereHiredButNotEnough(EmptyOpenings vacancy) {
        return vacancy.hires() > 0 ? "已录用 " + vacancy.hires() + " 人，仍未招满" : null;
    }

    static @Nullable String offersWereNotTaken(EmptyOpenings vacancy) {
        return vacancy.offers() > 0 ? "已发录用意向 " + vacancy.offers() + " 人，尚无人入职" : null;
    }

    static @Nullable String nobodyPassedTheInterview(EmptyOpenings vacancy) {
        return vacancy.interviews() > 0 ? "已面试 " + vacancy.interviews() + " 人，尚未发出录用意向" : null;
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
}
