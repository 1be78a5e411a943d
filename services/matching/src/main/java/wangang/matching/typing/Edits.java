package wangang.matching.typing;

/** How far what was typed is from a word. */
final class Edits {

    /** Farther than any word that may be meant. */
    static final double FAR = 9;

    private static final double SAME_SOUND = 1;
    private static final double ALIKE = 1.5;
    private static final double SWAPPED = 2;
    private static final double FORGOTTEN = 2.5;
    private static final double OTHER = 3;

    private Edits() {}

    /** Whether one letter replaced, left out, added, or swapped with its neighbour makes one of the other. */
    static boolean atMostOne(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        return restIsOneEdit(one, other, start);
    }

    private static boolean restIsOneEdit(String one, String other, int start) {
        int difference = one.length() - other.length();
        if (difference == 0) {
            return start == one.length()
                    || regionsMatch(one, start + 1, other, start + 1)
                    || (start + 1 < one.length()
                            && one.charAt(start) == other.charAt(start + 1)
                            && one.charAt(start + 1) == other.charAt(start)
                            && regionsMatch(one, start + 2, other, start + 2));
        }
        return difference == 1
                ? regionsMatch(one, start + 1, other, start)
                : difference == -1 && regionsMatch(one, start, other, start + 1);
    }

    private static boolean regionsMatch(String one, int from, String other, int otherFrom) {
        return one.length() - from == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, one.length() - from);
    }

    /**
     * Sum over the characters: 1 for another of the same sound, 1.5 for a like sound or shape, 2 for a swapped pair,
     * 2.5 for one forgotten or too many, 3 for any other slip; {@link #FAR} for more than one slip that is no matter of sound or shape.
     */
    static double distance(String typed, String word) {
        if (typed.length() != word.length()) {
            return atMostOne(typed, word) ? FORGOTTEN : FAR;
        }
        double distance = 0;
        for (int at = 0; at < typed.length() && distance < FAR; at++) {
            char mine = typed.charAt(at);
            char theirs = word.charAt(at);
            if (mine == theirs) {
                continue;
            }
            if (Sounds.same(mine, theirs)) {
                distance += SAME_SOUND;
            } else if (Sounds.alike(mine, theirs) || Shapes.alike(mine, theirs)) {
                distance += ALIKE;
            } else if (atMostOne(typed, word)) {
                boolean swapped =
                        at + 1 < word.length() && typed.charAt(at + 1) == theirs && mine == word.charAt(at + 1);
                return swapped ? SWAPPED : OTHER;
            } else {
                return FAR;
            }
        }
        return distance;
    }
}
