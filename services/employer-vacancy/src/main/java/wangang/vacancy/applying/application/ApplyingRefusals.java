package wangang.vacancy.applying.application;

import wangang.platform.kernel.Rejection;

final class ApplyingRefusals {

    static final Rejection UNKNOWN = Rejection.notFound("application/unknown", "没有这条投递记录，请检查编号是否正确。");

    static final Rejection VACANCY_UNKNOWN = Rejection.notFound("vacancy/unknown", "没有这个岗位，或岗位尚未公开；请检查编号是否正确。");

    static final Rejection VACANCY_NOT_OPEN =
            Rejection.rule("application/vacancy-not-open", "vacancyId", "该岗位已停止招聘，不能投递；请选择其他岗位。");

    static final Rejection NO_JOBSEEKER =
            Rejection.rule("application/jobseeker-file-missing", "请先填写求职档案再投递；如刚刚填写，请稍等片刻后重试。");

    static final Rejection CONSENT_MISSING = Rejection.rule(
            "application/consent-missing",
            "consent",
            "投递前须单独同意将求职档案提供给该用人单位：请填写 recipientEmployerId、textVersion，并将 granted 设为 true。");

    static final Rejection CONSENT_NAMES_ANOTHER = Rejection.rule(
            "application/consent-names-another", "consent.recipientEmployerId", "同意书所列接收方与该岗位的用人单位不一致，请核对后重新确认。");

    static final Rejection ALREADY_OPEN =
            Rejection.conflict("application/already-open", "您已投递该岗位且尚在进行中，请在“我的投递”中查看进展。");

    static final Rejection ONLY_THE_EMPLOYER_PROGRESSES =
            Rejection.forbidden("application/only-the-employer-progresses", "求职者本人只能撤回投递（WITHDRAWN），其他进展由用人单位填写。");

    static final Rejection NOT_OWNER = Rejection.forbidden("vacancy/not-owner", "只能查看本单位岗位收到的投递，请确认登录账号与岗位编号。");

    static final Rejection STALE = Rejection.stale("application/stale-version", "投递进展已更新，请重新读取后以新的 ETag 再次提交。");

    private ApplyingRefusals() {}
}
