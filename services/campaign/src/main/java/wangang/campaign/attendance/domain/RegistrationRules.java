package wangang.campaign.attendance.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.campaign.fair.domain.Hours;
import wangang.campaign.reference.domain.PlainText;
import wangang.platform.kernel.Rejection;

/** What must hold before somebody is registered, in the order in which the person should mend it. */
final class RegistrationRules {

    static final int MOST_WISHES = 30;
    static final int LONGEST_TEXT_VERSION = 40;
    /** So many unknown booths are named. */
    private static final int NAMED = 5;

    /** One sentence about a registration; null when it holds. */
    interface Rule {
        @Nullable
        Rejection broken(RegistrationCase asked);
    }

    static final List<Rule> ALL = List.of(
            RegistrationRules::hoursMustBeFewAndApart,
            RegistrationRules::hoursMustLieInASession,
            RegistrationRules::wishesMustBeFewAndDistinct,
            RegistrationRules::wishesMustStandAtTheFair,
            RegistrationRules::consentMustBeGivenToBeShown);

    private RegistrationRules() {}

    static List<Rejection> objections(RegistrationCase asked) {
        return ALL.stream()
                .map(rule -> rule.broken(asked))
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable Rejection hoursMustBeFewAndApart(RegistrationCase asked) {
        return Hours.areFewAndApart(asked.form().givenHours())
                ? null
                : Rejection.invalid("registration/hours-invalid", "hours", "到场时间最多 20 段，且不能互相重叠；请合并或错开。");
    }

    static @Nullable Rejection hoursMustLieInASession(RegistrationCase asked) {
        return Hours.lieIn(asked.fair().terms().sessions(), asked.form().givenHours())
                ? null
                : Rejection.rule(
                        "registration/hours-outside-sessions", "hours", "每段到场时间都要写明日期、开始和结束，且在招聘会的某个场次之内；全程都在的可以不填。");
    }

    static @Nullable Rejection wishesMustBeFewAndDistinct(RegistrationCase asked) {
        var booths = asked.form().givenBooths();
        return booths.size() <= MOST_WISHES && new HashSet<>(booths).size() == booths.size()
                ? null
                : Rejection.invalid(
                        "registration/booths-invalid", "boothIds", "最多选择 30 个展位，每个只选一次，最想去的排在最前；请去掉多余或重复的展位。");
    }

    static @Nullable Rejection wishesMustStandAtTheFair(RegistrationCase asked) {
        var unknown = asked.form().givenBooths().stream()
                .filter(booth -> !asked.wishable().contains(booth))
                .toList();
        return unknown.isEmpty() || asked.form().givenBooths().size() > MOST_WISHES
                ? null
                : Rejection.rule(
                        "registration/booth-unknown",
                        "boothIds",
                        "这些展位不属于这场招聘会，或已经退出：" + named(unknown) + "；请去掉后重新提交。");
    }

    static @Nullable Rejection consentMustBeGivenToBeShown(RegistrationCase asked) {
        var consent = asked.form().consent();
        var version = consent == null ? null : PlainText.trimmed(consent.textVersion());
        return asked.form().givenBooths().isEmpty()
                        || (consent != null
                                && Boolean.TRUE.equals(consent.granted())
                                && PlainText.isLineOf(LONGEST_TEXT_VERSION, version))
                ? null
                : Rejection.rule(
                        "registration/consent-missing",
                        "consent",
                        "选择展位前须单独同意将报名信息提供给这些展位的用人单位：请填写 textVersion（最长 40 个字）并将 granted 设为 true；不选展位则不需要。");
    }

    private static String named(List<UUID> booths) {
        return booths.stream().limit(NAMED).map(UUID::toString).collect(Collectors.joining("、"))
                + (booths.size() > NAMED ? " 等 " + booths.size() + " 个" : "");
    }
}
