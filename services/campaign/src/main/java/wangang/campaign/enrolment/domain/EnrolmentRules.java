package wangang.campaign.enrolment.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import wangang.platform.kernel.Rejection;

/** What must hold before a vacancy takes part in a campaign, in the order in which an employer should mend it. */
public final class EnrolmentRules {

    /** One sentence about an enrolment; null when it holds. */
    interface Rule {
        @Nullable
        Rejection broken(EnrolmentCase enrolment);
    }

    static final List<Rule> ALL = List.of(
            EnrolmentRules::campaignMustBeOpen,
            EnrolmentRules::employerMustBeVerified,
            EnrolmentRules::employerMustBeOfAnAdmittedKind,
            EnrolmentRules::employerMustBeSeatedWhereAdmitted,
            EnrolmentRules::vacancyMustBePublished,
            EnrolmentRules::vacancyMustBeOfAnAdmittedKind,
            EnrolmentRules::vacancyMustAdmitTheGraduates,
            EnrolmentRules::publicWelfareMustBeForCertifiedPersons);

    private static final Rejection CLOSED = Rejection.rule("enrolment/campaign-closed", "活动已经结束，不再接受报名；请选择正在进行的活动。");

    private EnrolmentRules() {}

    /** All that is wrong; empty when the vacancy may take part. */
    public static List<Rejection> objections(EnrolmentCase enrolment) {
        return ALL.stream()
                .map(rule -> rule.broken(enrolment))
                .filter(Objects::nonNull)
                .toList();
    }

    static @Nullable Rejection campaignMustBeOpen(EnrolmentCase enrolment) {
        return switch (enrolment.campaign().status()) {
            case OPEN -> enrolment.campaign().terms().isOverOn(enrolment.today()) ? CLOSED : null;
            case DRAFT -> Rejection.rule("enrolment/campaign-not-open", "活动尚未开放报名，请在开放后再报名。");
            case CLOSED -> CLOSED;
        };
    }

    static @Nullable Rejection employerMustBeVerified(EnrolmentCase enrolment) {
        return enrolment.employer().isVerified()
                ? null
                : Rejection.rule("enrolment/employer-not-verified", "用人单位尚未通过核验或已被暂停，不能参加活动；请先完成核验，或联系就业服务专员。");
    }

    static @Nullable Rejection employerMustBeOfAnAdmittedKind(EnrolmentCase enrolment) {
        var admitted = enrolment.eligibility().employerKinds();
        return admitted.isEmpty()
                        || admitted.stream()
                                .anyMatch(kind ->
                                        kind.name().equals(enrolment.employer().kind()))
                ? null
                : Rejection.rule("enrolment/employer-kind-not-admitted", "本活动不面向该性质的用人单位；如单位性质登记有误，请先更正单位信息。");
    }

    static @Nullable Rejection employerMustBeSeatedWhereAdmitted(EnrolmentCase enrolment) {
        var admitted = enrolment.eligibility().subdistrictCodes();
        return admitted.isEmpty() || admitted.contains(enrolment.employer().subdistrictCode())
                ? null
                : Rejection.rule("enrolment/subdistrict-not-admitted", "本活动只面向指定街道（镇）的用人单位；如单位所在街道登记有误，请先更正单位信息。");
    }

    static @Nullable Rejection vacancyMustBePublished(EnrolmentCase enrolment) {
        return enrolment.vacancy().isOpen()
                ? null
                : Rejection.rule("enrolment/vacancy-not-open", "vacancyId", "岗位已经结束招聘，不能参加活动；请选择正在招聘的岗位。");
    }

    static @Nullable Rejection vacancyMustBeOfAnAdmittedKind(EnrolmentCase enrolment) {
        var admitted = enrolment.eligibility().vacancyKinds();
        return admitted.isEmpty()
                        || admitted.stream()
                                .anyMatch(kind ->
                                        kind.name().equals(enrolment.vacancy().kind()))
                ? null
                : Rejection.rule(
                        "enrolment/vacancy-kind-not-admitted", "vacancyId", "本活动不包括这种用工形式的岗位；请选择其他岗位，或修改岗位的用工形式。");
    }

    /** Public-welfare posts have an audience of their own. */
    static @Nullable Rejection vacancyMustAdmitTheGraduates(EnrolmentCase enrolment) {
        var years = enrolment.eligibility().graduateYears();
        var vacancy = enrolment.vacancy();
        return years.isEmpty()
                        || vacancy.isPublicWelfare()
                        || years.stream().anyMatch(vacancy.admission()::admitsGraduatesOf)
                ? null
                : Rejection.rule(
                        "enrolment/graduates-not-admitted",
                        "vacancyId",
                        "本活动面向 "
                                + years.stream().sorted().map(String::valueOf).collect(Collectors.joining("、"))
                                + " 届毕业生，该岗位不招收他们；请把岗位的招聘对象改为不限或其中一届。");
    }

    static @Nullable Rejection publicWelfareMustBeForCertifiedPersons(EnrolmentCase enrolment) {
        var vacancy = enrolment.vacancy();
        return enrolment.eligibility().publicWelfareForCertifiedOnly()
                        && vacancy.isPublicWelfare()
                        && !vacancy.admission().certifiedDifficulty()
                ? Rejection.rule(
                        "enrolment/public-welfare-for-certified-only",
                        "vacancyId",
                        "公益性岗位只能面向经认定的就业困难人员；请把岗位的招聘对象改为就业困难人员。")
                : null;
    }
}
