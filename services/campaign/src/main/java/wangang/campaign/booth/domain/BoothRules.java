package wangang.campaign.booth.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Hours;
import wangang.campaign.reference.domain.PlainText;
import wangang.platform.kernel.Rejection;

/** What must hold before a booth is asked for, in the order in which an employer should mend it. */
final class BoothRules {

    static final int MOST_VACANCIES = 20;
    static final int MOST_INTERVIEWERS = 20;
    static final int LONGEST_LABEL = 20;

    /** One sentence about a booth; null when it holds. */
    interface Rule {
        @Nullable
        Rejection broken(BoothCase booth);
    }

    static final List<Rule> ALL = List.of(
            BoothRules::fairMustTakeRequests,
            BoothRules::employerMustBeVerified,
            BoothRules::vacanciesMustBeGivenAndBounded,
            BoothRules::vacanciesMustTakePartInTheCampaign,
            BoothRules::interviewersMustBeGivenAndToldApart,
            BoothRules::hoursMustBeFewAndApart,
            BoothRules::hoursMustLieInASession);

    private BoothRules() {}

    static List<Rejection> objections(BoothCase booth) {
        return ALL.stream()
                .map(rule -> rule.broken(booth))
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable Rejection fairMustTakeRequests(BoothCase booth) {
        return booth.fair().status().takesBoothRequests()
                ? null
                : Rejection.rule("booth/fair-takes-no-requests", "招聘会目前不接受展位申请，请在开放报名期间申请。");
    }

    static @Nullable Rejection employerMustBeVerified(BoothCase booth) {
        return booth.employer().isVerified()
                ? null
                : Rejection.rule("booth/employer-not-verified", "用人单位尚未通过核验或已被暂停，不能申请展位；请先完成核验，或联系就业服务专员。");
    }

    static @Nullable Rejection vacanciesMustBeGivenAndBounded(BoothCase booth) {
        int count = booth.form().givenVacancies().size();
        return count >= 1 && count <= MOST_VACANCIES
                ? null
                : Rejection.invalid("booth/vacancies-missing", "vacancies", "请填写 1 至 20 个要展示的岗位。");
    }

    static @Nullable Rejection vacanciesMustTakePartInTheCampaign(BoothCase booth) {
        return booth.showable().containsAll(booth.form().givenVacancies())
                ? null
                : Rejection.rule(
                        "booth/vacancy-not-in-campaign", "vacancies", "只能展示本单位已通过活动报名且正在招聘的岗位；请先为岗位报名活动，或去掉其他岗位。");
    }

    static @Nullable Rejection interviewersMustBeGivenAndToldApart(BoothCase booth) {
        var interviewers = booth.form().givenInterviewers();
        return !interviewers.isEmpty()
                        && interviewers.size() <= MOST_INTERVIEWERS
                        && interviewers.stream().allMatch(one -> PlainText.isOf(LONGEST_LABEL, one.label()))
                        && interviewers.stream()
                                        .map(InterviewerHours::label)
                                        .distinct()
                                        .count()
                                == interviewers.size()
                ? null
                : Rejection.invalid(
                        "booth/interviewers-invalid", "interviewers", "请填写 1 至 20 位面试官，各有不重复的标识（最长 20 个字，例如“面试官 1”）。");
    }

    static @Nullable Rejection hoursMustBeFewAndApart(BoothCase booth) {
        return booth.form().givenInterviewers().stream()
                        .map(InterviewerHours::hours)
                        .allMatch(Hours::areFewAndApart)
                ? null
                : Rejection.invalid("booth/hours-invalid", "interviewers", "每位面试官最多 20 段时间，且不能互相重叠；请合并或错开。");
    }

    static @Nullable Rejection hoursMustLieInASession(BoothCase booth) {
        var sessions = booth.fair().terms().sessions();
        return booth.form().givenInterviewers().stream()
                        .allMatch(one -> !one.hours().isEmpty() && Hours.lieIn(sessions, one.hours()))
                ? null
                : Rejection.rule("booth/hours-outside-sessions", "interviewers", "每位面试官至少要有一段时间，且都在招聘会的场次之内，开始早于结束。");
    }
}
