package wangang.campaign.attendance.domain;

import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What a person shows at the door: eight characters that cannot be taken for each other. Of 31⁸ nobody guesses one.
 *
 * @param value as it is kept
 */
public record CheckInCode(String value) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    /** @param random one that cannot be foreseen */
    public static CheckInCode next(RandomGenerator random) {
        return new CheckInCode(random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining()));
    }

    /** Small letters, blanks and dashes are forgiven. */
    public static CheckInCode typed(String text) {
        return new CheckInCode(text.replaceAll("[\\s\u3000-]", "").toUpperCase(Locale.ROOT));
    }

    /** Whether it can be anybody's. */
    public boolean isWhole() {
        return value.length() == LENGTH && value.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0);
    }
}
