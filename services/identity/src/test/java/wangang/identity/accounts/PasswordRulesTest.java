package wangang.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wangang.platform.kernel.Rejection;

class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "password12",
                "P@ssw0rd2026",
                "1qaz2wsx3edc",
                "aaaaaaaaaaaa",
                "abababababab",
                "woaini1314520",
                "zhangwei1990",
                "shanghai2026",
                "wangang123456",
                "admin@123456",
                "i am xiaolin",
            })
    void refusesWhatAGuesserTriesFirst(String password) {
        assertThat(RULES.check(password, "xiaolin"))
                .extracting(Rejection::code)
                .containsExactly("identity/password-too-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhong shan gong yuan", "kx7qpm3vd2", "我爱北京天安门上的太阳", "correct horse battery"})
    void takesWhatIsHardToGuessWhateverItIsMadeOf(String password) {
        assertThat(RULES.check(password, "xiaolin")).isEmpty();
    }
}
