package wangang.matching.vocabulary;

/** How people work on a vacancy. */
public enum VacancyKind {
    FULL_TIME("全职"),
    PART_TIME("兼职"),
    INTERNSHIP("实习"),
    TRAINEESHIP("就业见习"),
    FLEXIBLE("灵活就业"),
    PUBLIC_WELFARE("公益性岗位");

    private final String label;

    VacancyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
