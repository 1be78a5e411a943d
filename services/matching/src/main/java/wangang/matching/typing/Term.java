package wangang.matching.typing;

/**
 * A word that may be meant.
 *
 * @param shown as people write it
 * @param text folded, without spaces
 * @param kind what it names
 * @param count open vacancies that have it
 * @param letters which letters and characters it can be typed with: see {@link #lettersOf}
 */
record Term(String shown, String text, Kind kind, int count, long letters) {

    private static final int ALPHABET = 26;
    private static final int HASHES = Long.SIZE - ALPHABET;

    static Term of(String shown, String text, Kind kind, int count) {
        long letters = lettersOf(text);
        for (int index = 0; index < text.length(); index++) {
            for (var sound : Sounds.of(text.charAt(index))) {
                letters |= lettersOf(sound);
            }
        }
        return new Term(shown.equals(text) ? text : shown, text, kind, count, letters);
    }

    /** The same word in so many vacancies. */
    Term counted(int vacancies) {
        return vacancies == count ? this : new Term(shown, text, kind, vacancies, letters);
    }

    /** A bit for each letter a–z, and one of 38 for what other characters hash to. */
    static long lettersOf(String text) {
        long letters = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            letters |= 1L << (isLetter(character) ? character - 'a' : ALPHABET + character * 31 % HASHES);
        }
        return letters;
    }

    static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    /** False where it cannot be typed with these letters. */
    boolean mayBe(long typed) {
        return (typed & ~letters) == 0;
    }
}
