package wangang.vacancy.duplicate.domain;

/** Hashes of 64 bits that are the same on every machine; not for secrets. */
final class Mixing {

    /** The golden ratio, as SplitMix64 steps. */
    static final long STEP = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    /** Stafford's variant 13 of the MurmurHash3 finaliser: every bit of the result depends on every bit given. */
    static long mix(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }

    static long chain(long hash, long next) {
        return mix(hash * STEP + next);
    }

    /** @param hash of what came before; the end of the text counts, so that texts do not run into each other */
    static long chain(long hash, CharSequence text) {
        long chained = hash;
        for (int index = 0; index < text.length(); index++) {
            chained = chain(chained, text.charAt(index));
        }
        return chain(chained, -1 - text.length());
    }
}
