package wangang.matching.meaning;

import java.util.Base64;

/** What the beginning of a vacancy's text says is done there: a direction among occupations. */
public final class Duties {

    private final byte[] direction;

    private Duties(byte[] direction) {
        this.direction = direction;
    }

    static Duties of(float[] direction) {
        return new Duties(Vectors.quantized(direction));
    }

    /** For a column of the index. */
    public String column() {
        return Base64.getEncoder().encodeToString(direction);
    }

    /** Of a column's content. */
    public static Duties fromColumn(String column) {
        return new Duties(Base64.getDecoder().decode(column));
    }

    /** The cosine to a title's direction, −1 to 1. */
    public double likeness(Meaning title) {
        return Vectors.cosine(direction, title.direction);
    }
}
