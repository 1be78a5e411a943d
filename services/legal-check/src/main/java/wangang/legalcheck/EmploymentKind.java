package wangang.legalcheck;

/** 全日制, 非全日制, 学生实习, 就业见习. */
public enum EmploymentKind {
    FULL_TIME,
    PART_TIME,
    INTERNSHIP,
    TRAINEESHIP
}
