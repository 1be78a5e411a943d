package wangang.legalcheck;

/** Of a folded text. */
record Stretch(int from, int to) {

    Stretch widened(int by, int length) {
        return new Stretch(Math.max(0, from - by), Math.min(length, to + by));
    }
}
