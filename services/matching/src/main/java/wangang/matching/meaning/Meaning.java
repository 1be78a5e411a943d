package wangang.matching.meaning;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a title means: a direction among occupations and the occupations it may belong to, likeliest first, with the
 * square roots of their shares (0 to 255). Small enough to be stored with every document.
 */
public final class Meaning {

    /** Beyond these an occupation's share is noise. */
    static final int MOST_OCCUPATIONS = 24;

    private static final double ROOT_SCALE = 255;

    final byte[] direction;
    final short[] occupations;
    final byte[] roots;

    Meaning(byte[] direction, short[] occupations, byte[] roots) {
        this.direction = direction;
        this.occupations = occupations;
        this.roots = roots;
    }

    static Meaning of(float[] direction, short[] occupations, double[] shares) {
        var roots = new byte[shares.length];
        for (int place = 0; place < shares.length; place++) {
            roots[place] = (byte) Math.round(Math.sqrt(shares[place]) * ROOT_SCALE);
        }
        return new Meaning(Vectors.quantized(direction), occupations, roots);
    }

    /** 0 to 1; the occupations' shares add up to about 1. */
    double root(int place) {
        return (roots[place] & 0xFF) / ROOT_SCALE;
    }

    /** For {@link #unpack}: the number of occupations, their numbers and roots, the direction. */
    public byte[] pack() {
        var bytes = ByteBuffer.allocate(1 + occupations.length * 3 + direction.length);
        bytes.put((byte) occupations.length);
        for (int place = 0; place < occupations.length; place++) {
            bytes.putShort(occupations[place]).put(roots[place]);
        }
        return bytes.put(direction).array();
    }

    public static Meaning unpack(byte[] packed) {
        var bytes = ByteBuffer.wrap(packed);
        int count = bytes.get();
        var occupations = new short[count];
        var roots = new byte[count];
        for (int place = 0; place < count; place++) {
            occupations[place] = bytes.getShort();
            roots[place] = bytes.get();
        }
        return new Meaning(Arrays.copyOfRange(packed, bytes.position(), packed.length), occupations, roots);
    }
}
