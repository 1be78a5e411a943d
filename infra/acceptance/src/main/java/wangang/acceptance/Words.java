package wangang.acceptance;

import java.security.SecureRandom;

/** Words that nothing else on the platform contains. */
public final class Words {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String ORGANISATION = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Words() {}

    /** Eight small letters. */
    public static String unique() {
        return draw(LETTERS);
    }

    /** Eight characters that may stand in a credit code. */
    static String organisation() {
        return draw(ORGANISATION);
    }

    private static String draw(String alphabet) {
        var word = new StringBuilder();
        for (int place = 0; place < 8; place++) {
            word.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return word.toString();
    }
}
