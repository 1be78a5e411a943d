package wangang.vacancy.employer.domain;

import java.util.Locale;
import java.util.Optional;

/** Unified social credit code (统一社会信用代码): 18 characters with a check character, GB 32100—2015. */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a credit code");
        }
    }

    /** Reads what a person typed, small letters and surrounding blanks included. */
    public static Optional<CreditCode> of(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        return isValid(code) ? Optional.of(new CreditCode(code)) : Optional.empty();
    }

    private static boolean isValid(String code) {
        return code.length() == LENGTH
                && code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && code.charAt(LENGTH - 1) == checkCharacter(code);
    }

    /** GB 32100, annex A: weights are the powers of 3 modulo 31. */
    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
