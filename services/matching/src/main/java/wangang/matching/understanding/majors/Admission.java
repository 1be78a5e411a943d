package wangang.matching.understanding.majors;

/** Whether a posting admits a major, and by what; the more precise first. */
public enum Admission {
    BY_MAJOR,
    BY_CLASS,
    BY_DISCIPLINE,
    /** The text says 相关 and the major is near. */
    AS_RELATED,
    /** The posting asks for no major. */
    OPEN,
    /** Only a direction that the catalogue does not know is admitted (“法学（仅限国际法学）”). */
    UNCERTAIN,
    REFUSED;

    public boolean isAdmitted() {
        return compareTo(OPEN) <= 0;
    }
}
