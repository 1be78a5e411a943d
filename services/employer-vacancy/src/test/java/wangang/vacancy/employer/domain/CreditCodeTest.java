package wangang.vacancy.employer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.vacancy.testing.CreditCodes;

class CreditCodeTest {

    @Test
    void acceptsTheExampleOfTheStandard() {
        assertThat(CreditCode.of("91350100M000100Y43")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y44",
                "91350100M000100Y433",
                "9135O100M000100Y43",
                "统一社会信用代码"
            })
    void refusesEverythingElse(String code) {
        assertThat(CreditCode.of(code)).isEmpty();
    }

    @Test
    void findsEverySingleWrongCharacter() {
        var code = CreditCodes.next();
        for (int place = 0; place < code.length(); place++) {
            var wrong = new StringBuilder(code);
            wrong.setCharAt(place, code.charAt(place) == '7' ? '8' : '7');
            assertThat(CreditCode.of(wrong.toString())).as("place " + place).isEmpty();
        }
    }

    @Test
    void readsSmallLetters() {
        assertThat(CreditCode.of(" 91350100m000100y43 ")).contains(new CreditCode("91350100M000100Y43"));
    }
}
