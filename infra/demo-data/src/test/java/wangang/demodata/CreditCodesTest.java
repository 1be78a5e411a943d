package wangang.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CreditCodesTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test
    void carriesTheCheckCharacterOfTheStandard() {
        for (int number = 0; number < 500; number++) {
            var code = CreditCodes.fictitious("91", "DEM%05d".formatted(number));
            assertThat(code).hasSize(18).startsWith("91999999DEM");
            assertThat(sum(code)).as(code).isZero();
        }
    }

    @Test
    void refusesCharactersThatNoCodeHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> CreditCodes.fictitious("91", "ZZZZZZZZ"));
    }

    /** The weighted sum with the check character, which counts once, is a multiple of 31. */
    private static int sum(String code) {
        int sum = ALPHABET.indexOf(code.charAt(17));
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += ALPHABET.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return sum % 31;
    }
}
