package wangang.identity.accounts;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Rejection;

/** NIST SP 800-63B: length counts, guessable passwords are refused, no rules about kinds of characters. */
@Component
final class PasswordRules {

    private static final int SHORTEST = 10;
    /** More is cut off by bcrypt without a word. */
    private static final int LONGEST_BYTES = 72;
    /** zxcvbn calls 10^8 safe; ten times that also refuses a common name with a year of birth. */
    private static final double FEWEST_GUESSES = 1e9;

    private final Zxcvbn guesser;

    PasswordRules() {
        var words = new ClassPathResource("password-words.txt");
        try {
            this.guesser = new ZxcvbnBuilder()
                    .dictionary(StandardDictionaries.PASSWORDS_LOADER.load())
                    .dictionary(new Dictionary(
                            "words",
                            words.getContentAsString(StandardCharsets.UTF_8)
                                    .lines()
                                    .toList()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Rejection> check(String password, String username) {
        var refused = new ArrayList<Rejection>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            refused.add(refuse("identity/password-too-short", "密码至少需要 10 个字符，可以用几个词连成一句。"));
        }
        if (!fits(password)) {
            refused.add(refuse("identity/password-too-long", "密码过长，请控制在 72 个英文字符（或 24 个汉字）以内。"));
        }
        if (refused.isEmpty() && isGuessable(password, username)) {
            refused.add(refuse("identity/password-too-common", "密码太常见、太有规律或与用户名相近，容易被猜中，请换一个。"));
        }
        return refused;
    }

    /** Whether bcrypt reads all of it. */
    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    private boolean isGuessable(String password, String username) {
        return password.toLowerCase(Locale.ROOT).contains(username)
                || guesser.measure(password).getGuesses() < FEWEST_GUESSES;
    }

    private static Rejection refuse(String code, String detail) {
        return Rejection.invalid(code, "password", detail);
    }
}
