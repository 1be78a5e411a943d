package wangang.campaign.organising.domain;

/** What sort of employer it is; shares reserved for graduates differ by it. */
public enum EmployerKind {
    /** 国企 */
    STATE_OWNED,
    /** 事业单位 */
    PUBLIC_INSTITUTION,
    /** 民营 */
    PRIVATE,
    /** 外资 */
    FOREIGN,
    /** 社会组织 */
    SOCIAL_ORGANISATION,
    /** 机关 */
    GOVERNMENT,
    /** 社区 */
    COMMUNITY,
    /** 个体工商户 */
    INDIVIDUAL
}
