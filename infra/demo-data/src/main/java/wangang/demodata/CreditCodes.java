package wangang.demodata;

/**
 * Credit codes (GB 32100—2015) that no register can have issued: right in both check characters, but of the
 * administrative division 999999, which does not exist.
 */
public final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String NOWHERE = "999999";
    private static final int ORGANISATION = 8;
    private static final int[] GB_11714_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCodes() {}

    /**
     * @param category registering authority and type, such as 91 for companies
     * @param organisation eight characters of digits and capital letters without I, O, S, V, Z
     */
    public static String fictitious(String category, String organisation) {
        if (category.length() != 2 || organisation.length() != ORGANISATION) {
            throw new IllegalArgumentException("a category has 2 and an organisation 8 characters");
        }
        var body = category + NOWHERE + organisation + organisationCheck(organisation);
        return body + check(body);
    }

    private static char organisationCheck(String organisation) {
        int sum = 0;
        for (int place = 0; place < ORGANISATION; place++) {
            sum += Character.digit(organisation.charAt(place), 36) * GB_11714_WEIGHTS[place];
        }
        return "0X987654321".charAt(sum % 11);
    }

    private static char check(String body) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < body.length(); place++) {
            int value = ALPHABET.indexOf(body.charAt(place));
            if (value < 0) {
                throw new IllegalArgumentException("no character of a credit code: " + body.charAt(place));
            }
            sum += value * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
