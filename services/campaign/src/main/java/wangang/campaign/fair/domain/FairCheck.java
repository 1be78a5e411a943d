package wangang.campaign.fair.domain;

/** What must be in place before a fair is announced, or before its timetable is published and it begins (人力资源市场暂行条例 28). */
public enum FairCheck {
    /** 组织实施办法 */
    ORGANISATION_PLAN,
    /** 应急预案 */
    EMERGENCY_PLAN,
    /** 安全保卫工作方案 */
    SECURITY_PLAN,
    /** 核实招聘单位及其招聘简章; who exhibits is known only after the registration. */
    EXHIBITOR_LIST_CHECKED;

    /** The step that is not taken without it. */
    FairStep neededFor() {
        return this == EXHIBITOR_LIST_CHECKED ? FairStep.START : FairStep.OPEN_REGISTRATION;
    }
}
