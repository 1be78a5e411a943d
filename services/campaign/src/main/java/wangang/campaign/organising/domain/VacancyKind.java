package wangang.campaign.organising.domain;

/** Kinds of work a campaign may admit. */
public enum VacancyKind {
    FULL_TIME,
    PART_TIME,
    INTERNSHIP,
    /** 见习 */
    TRAINEESHIP,
    FLEXIBLE,
    /** 公益性岗位 */
    PUBLIC_WELFARE
}
