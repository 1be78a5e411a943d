package wangang.matching.guidance;

/** What the vacancies of a group have in common. */
enum Condition {
    /** Way of working, such as FULL_TIME. */
    KIND,
    /** How pay is stated, such as MONTHLY. */
    PAY_FORM,
    /** Six digits. */
    REGION,
    /** Nine digits. */
    SUBDISTRICT,
    /** Four parts of the 职业分类大典, such as 2-02-10-03. */
    OCCUPATION,
    /** Its 小类, such as 2-02-10. */
    MINOR_GROUP,
    /** Its 中类, such as 2-02. */
    MIDDLE_GROUP,
    /** What means much the same, where the title's occupation is uncertain. */
    TITLE,
    /** The degree asked for. */
    DEGREE,
    /** The years asked for, by {@link Seniority}. */
    EXPERIENCE
}
