package wangang.identity.accounts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import wangang.platform.kernel.Rejection;

/** Names to sign in with: made up by the person, and no personal data. */
final class UsernameRules {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9._-]{3,31}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{7,}");

    private UsernameRules() {}

    static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    static boolean hasShape(String username) {
        return SHAPE.matcher(username).matches();
    }

    static List<Rejection> check(String username) {
        if (!hasShape(username)) {
            return List.of(
                    Rejection.invalid("identity/username-invalid", "username", "用户名须为 4 至 32 位小写字母、数字或 . _ -，并以字母开头。"));
        }
        if (NUMBER.matcher(username).find()) {
            return List.of(Rejection.invalid("identity/username-personal", "username", "用户名请勿使用手机号、证件号等个人号码，请另取一个名字。"));
        }
        return List.of();
    }
}
