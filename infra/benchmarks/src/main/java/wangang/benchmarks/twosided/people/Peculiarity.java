package wangang.benchmarks.twosided.people;

/** What makes a file hard to judge by; at most one of the first four, {@link #WITHOUT_SKILLS} and {@link #WORKED} beside. */
enum Peculiarity {
    /** Wishes work of a line that was not studied for. */
    CHANGER(7),
    /** Wishes everything the line has, wherever. */
    WIDE(6),
    /** Wishes one title, in one subdistrict, near home, at the upper end of the pay. */
    NARROW(6),
    /** Has filled in no wishes at all. */
    WITHOUT_WISHES(4),
    /** Has filled in no skills. */
    WITHOUT_SKILLS(5),
    /** Graduated some years ago and has worked since. */
    WORKED(6);

    /** How many of the sixty. */
    private final int count;

    Peculiarity(int count) {
        this.count = count;
    }

    int count() {
        return count;
    }

    boolean isOfWishes() {
        return this != WITHOUT_SKILLS && this != WORKED;
    }
}
