package wangang.identity.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import wangang.platform.kernel.Rejection;

/** NIST SP 800-63B: length counts, common passwords are refused, no rules about kinds of characters. */
@Component
final class PasswordRules {

    private static final int SHORTEST = 10;
    /** More is cut off by bcrypt without a word. */
    private static final int LONGEST_BYTES = 72;

    private final Set<String> common;

    PasswordRules() {
        try (var reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("common-passwords.txt").getInputStream(), StandardCharsets.UTF_8))) {
            this.common = reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    List<Rejection> check(String password, String username) {
        var refused = new ArrayList<Rejection>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            refused.add(refuse("identity/password-too-short", "密码至少需要 10 个字符，可以用几个词连成一句。"));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            refused.add(refuse("identity/password-too-long", "密码过长，请控制在 72 个英文字符（或 24 个汉字）以内。"));
        }
        var folded = password.toLowerCase(Locale.ROOT);
        if (common.contains(folded) || folded.chars().distinct().count() < 4 || folded.contains(username)) {
            refused.add(refuse("identity/password-too-common", "密码太常见或与用户名相近，容易被猜中，请换一个。"));
        }
        return refused;
    }

    private static Rejection refuse(String code, String detail) {
        return Rejection.invalid(code, "password", detail);
    }
}
