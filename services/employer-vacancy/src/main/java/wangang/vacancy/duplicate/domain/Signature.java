package wangang.vacancy.duplicate.domain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * MinHash (A. Broder, On the resemblance and containment of documents, 1997): of every one of 64 hash functions the
 * smallest value that any 4 characters in a row have. The share of equal values estimates the Jaccard index of the two
 * sets of rows, with a standard error of 0.04 at 0.9.
 */
public final class Signature {

    static final int FUNCTIONS = 64;

    /**
     * Two signatures of which at least one band is equal are worth comparing. With eight bands, whatever differs in
     * at most seven values has one: nothing that is at least 0.9 alike is missed.
     */
    static final int BANDS = 8;

    private static final int ROWS = FUNCTIONS / BANDS;
    private static final int SHINGLE = 4;
    private static final int BITS = 16;

    /** Multiply-shift hashing (Dietzfelbinger and others, 1997) of shingles mixed before. */
    private static final long[] FACTORS = LongStream.rangeClosed(1, FUNCTIONS)
            .map(number -> Mixing.mix(number * Mixing.STEP) | 1)
            .toArray();

    private static final long[] TERMS = LongStream.rangeClosed(FUNCTIONS + 1, 2 * FUNCTIONS)
            .map(number -> Mixing.mix(number * Mixing.STEP))
            .toArray();

    private final int[] smallest;

    private Signature(int[] smallest) {
        this.smallest = smallest;
    }

    /** @param folded by {@link FoldedText} */
    static Signature of(CharSequence folded) {
        var shingles = shingles(folded);
        return new Signature(IntStream.range(0, FUNCTIONS)
                .map(function -> smallest(shingles, FACTORS[function], TERMS[function]))
                .toArray());
    }

    /** Mixed; a text that is shorter than a shingle is one. Four characters of 16 bits are exactly a long. */
    private static long[] shingles(CharSequence folded) {
        int count = folded.isEmpty() ? 0 : Math.max(1, folded.length() - SHINGLE + 1);
        var shingles = new long[count];
        long shingle = 0;
        for (int index = 0; index < folded.length(); index++) {
            shingle = shingle << BITS | folded.charAt(index);
            shingles[Math.max(0, index - SHINGLE + 1)] = Mixing.mix(shingle);
        }
        return shingles;
    }

    /** The upper half, where multiply-shift mixes best; the smallest whole has the smallest upper half. */
    private static int smallest(long[] shingles, long factor, long term) {
        long smallest = Long.MAX_VALUE;
        for (long shingle : shingles) {
            smallest = Math.min(smallest, shingle * factor + term);
        }
        return (int) (smallest >>> Integer.SIZE);
    }

    /** 0 to 1. */
    public double likeness(Signature other) {
        int equal = 0;
        for (int function = 0; function < FUNCTIONS; function++) {
            equal += smallest[function] == other.smallest[function] ? 1 : 0;
        }
        return (double) equal / FUNCTIONS;
    }

    /** A hash of each band; those of different bands never meet by what is in them. */
    public long[] bands() {
        return IntStream.range(0, BANDS).mapToLong(this::band).toArray();
    }

    private long band(int number) {
        long hash = number;
        for (int row = number * ROWS; row < (number + 1) * ROWS; row++) {
            hash = Mixing.chain(hash, smallest[row]);
        }
        return hash;
    }

    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(FUNCTIONS * Integer.BYTES);
        bytes.asIntBuffer().put(smallest);
        return bytes.array();
    }

    public static Signature ofBytes(byte[] bytes) {
        var smallest = new int[FUNCTIONS];
        ByteBuffer.wrap(bytes).asIntBuffer().get(smallest);
        return new Signature(smallest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signature signature && Arrays.equals(smallest, signature.smallest);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(smallest);
    }
}
