package wangang.demodata;

/** Kinds of work, each with what it adds to a title. */
enum VacancyKind {
    FULL_TIME(""),
    PART_TIME("（兼职）"),
    INTERNSHIP("（实习）"),
    TRAINEESHIP("（就业见习）"),
    FLEXIBLE("（灵活用工）"),
    PUBLIC_WELFARE("（公益性岗位）");

    private final String suffix;

    VacancyKind(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
    }

    /** Whether employers say when in the week the work is. */
    boolean isByTheHour() {
        return this == PART_TIME || this == FLEXIBLE;
    }
}
