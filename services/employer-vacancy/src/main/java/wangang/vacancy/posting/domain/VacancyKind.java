package wangang.vacancy.posting.domain;

/** How the work is done: 全职, 兼职, 实习, 见习, 灵活就业, 公益性岗位. */
public enum VacancyKind {
    FULL_TIME,
    PART_TIME,
    INTERNSHIP,
    TRAINEESHIP,
    FLEXIBLE,
    PUBLIC_WELFARE
}
