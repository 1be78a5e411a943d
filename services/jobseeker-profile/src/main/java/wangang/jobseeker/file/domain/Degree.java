package wangang.jobseeker.file.domain;

/** Ladder of degrees, lowest first (GB/T 4658). */
public enum Degree {
    NONE("无学历"),
    JUNIOR_HIGH("初中"),
    SENIOR_HIGH("高中"),
    COLLEGE("大专"),
    BACHELOR("本科"),
    MASTER("硕士"),
    DOCTOR("博士");

    private final String label;

    Degree(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
