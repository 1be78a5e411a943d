package wangang.matching.vocabulary;

/** The degree ladder (GB/T 4658), lowest first; as a vacancy's floor {@code NONE} asks for nothing. */
public enum Degree {
    NONE(0, "学历不限"),
    JUNIOR_HIGH(1, "初中"),
    SENIOR_HIGH(2, "高中或中职"),
    COLLEGE(3, "大专"),
    BACHELOR(4, "本科"),
    MASTER(5, "硕士"),
    DOCTOR(6, "博士");

    private final int rank;
    private final String label;

    Degree(int rank, String label) {
        this.rank = rank;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** 0 for NONE up to 6 for DOCTOR. */
    public int rank() {
        return rank;
    }

    public boolean reaches(Degree floor) {
        return rank >= floor.rank;
    }
}
