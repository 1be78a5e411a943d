package wangang.matching.typing;

/**
 * Typed characters and pinyin letters, mixed as they come, laid along the characters of a word. The places reached are
 * bits of a long, so that a word costs no more than its length times its readings.
 */
final class Spelling {

    /** What typed letters may stand for. */
    enum Manner {
        /** Each character by itself or by a whole reading. */
        WHOLE_SOUNDS,
        /** The same, but the last reading may be unfinished. */
        UNFINISHED,
        /** Or by the first letter of a reading, zh, ch and sh also by two. */
        INITIALS,
        /** Unfinished, and one character or one letter of a reading may be wrong. */
        UNFINISHED_WITH_ONE_WRONG,
        /** Whole readings, and one character or one letter of a reading may be wrong. */
        WHOLE_WITH_ONE_WRONG
    }

    static final int LONGEST = Long.SIZE - 2;

    private final String typed;
    private final long goal;

    /** @param typed folded, without spaces, at most {@link #LONGEST} long */
    Spelling(String typed) {
        this.typed = typed;
        this.goal = 1L << typed.length();
    }

    /** Where in the word the typed text ends when it begins at {@code from}; -1 when it is not spelt so. */
    int end(String word, int from, Manner manner) {
        if (Term.isLetter(typed.charAt(0)) && !mayBegin(word.charAt(from))) {
            return -1;
        }
        var places = new Places();
        for (int at = from; at < word.length() && places.any(); at++) {
            places.advance(word.charAt(at), manner);
            if (places.reach(goal)) {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean mayBegin(char unit) {
        return unit == typed.charAt(0) || Sounds.mayBegin(unit, typed.charAt(0));
    }

    /** Whether the typed text is the whole word. */
    boolean spells(String word, Manner manner) {
        var places = new Places();
        for (int at = 0; at < word.length() && places.any(); at++) {
            places.advance(word.charAt(at), manner);
        }
        return places.reach(goal);
    }

    /** How much of the typed text the characters so far can be: without a slip, and with one. */
    private final class Places {
        private long right = 1;
        private long wrong;

        void advance(char unit, Manner manner) {
            boolean forgives = manner == Manner.UNFINISHED_WITH_ONE_WRONG || manner == Manner.WHOLE_WITH_ONE_WRONG;
            long slipped = forgives ? slips(right, unit) : 0;
            wrong = step(wrong, unit, manner) | slipped;
            right = step(right, unit, manner);
        }

        boolean any() {
            return (right | wrong) != 0;
        }

        boolean reach(long place) {
            return ((right | wrong) & place) != 0;
        }
    }

    private long step(long places, char unit, Manner manner) {
        long next = 0;
        for (long rest = places & (goal - 1); rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            char character = typed.charAt(at);
            if (character == unit) {
                next |= 1L << (at + 1);
            } else if (Term.isLetter(character) && Sounds.mayBegin(unit, character)) {
                for (var sound : Sounds.of(unit)) {
                    next |= sounded(at, sound, manner);
                }
            }
        }
        return next;
    }

    private long sounded(int at, String sound, Manner manner) {
        int left = typed.length() - at;
        if (left >= sound.length() && typed.startsWith(sound, at)) {
            return 1L << (at + sound.length()) | (manner == Manner.INITIALS ? initial(at, sound) : 0);
        }
        if (manner == Manner.INITIALS) {
            return initial(at, sound);
        }
        boolean finished = manner == Manner.WHOLE_SOUNDS || manner == Manner.WHOLE_WITH_ONE_WRONG;
        boolean begun = !finished && sound.regionMatches(0, typed, at, left);
        return begun ? goal : 0;
    }

    private long initial(int at, String sound) {
        if (typed.charAt(at) != sound.charAt(0)) {
            return 0;
        }
        boolean two = sound.length() > 2 && sound.charAt(1) == 'h' && typed.startsWith("h", at + 1);
        return 1L << (at + 1) | (two ? 1L << (at + 2) : 0);
    }

    /** Another character, one too many, one forgotten; or a reading with one letter wrong, but not its first. */
    private long slips(long places, char unit) {
        long next = places;
        for (long rest = places & (goal - 1); rest != 0; rest &= rest - 1) {
            int at = Long.numberOfTrailingZeros(rest);
            if (!Term.isLetter(typed.charAt(at))) {
                next |= 1L << (at + 1);
                if (at + 1 < typed.length() && typed.charAt(at + 1) == unit) {
                    next |= 1L << (at + 2);
                }
            } else if (Sounds.mayBegin(unit, typed.charAt(at))) {
                for (var sound : Sounds.of(unit)) {
                    next |= mistyped(at, sound);
                }
            }
        }
        return next;
    }

    private long mistyped(int at, String sound) {
        long next = 0;
        for (int length = Math.max(2, sound.length() - 1); length <= sound.length() + 1; length++) {
            if (at + length <= typed.length() && Edits.atMostOne(typed.substring(at, at + length), sound)) {
                next |= 1L << (at + length);
            }
        }
        return next;
    }
}
