package wangang.campaign.interview.domain;

import wangang.platform.kernel.Rejection;

/** What the life of an interview does not allow. */
final class InterviewRefusals {

    static final Rejection CANCELLED = Rejection.rule("interview/cancelled", "该面试已经取消，不能填写结果；如已改约，请在新的面试上填写。");

    static final Rejection NOT_BEGUN = Rejection.rule("interview/not-begun", "面试还没有开始，不能填写结果；请在开始之后填写。");

    static final Rejection RESULT_FIXED = Rejection.rule("interview/result-fixed", "面试结果只能在首次填写的当天更正；如确需更正，请联系就业服务专员。");

    private InterviewRefusals() {}
}
