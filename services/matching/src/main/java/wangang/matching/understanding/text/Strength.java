package wangang.matching.understanding.text;

/** How much the posting wants what it names, strongest first. */
public enum Strength {
    REQUIRED,
    /** 优先, 加分: gladly seen, never a condition. */
    PREFERRED,
    /** Named while the work or the employer is described. */
    MENTIONED;

    public Strength stronger(Strength other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
