package wangang.documentation.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Environment variables of properties. */
final class Variables {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(WANGANG_[A-Z0-9_]+)(?::(.*))?}", Pattern.DOTALL);

    /** A variable that a configuration file names, and what holds without it. */
    record Named(String variable, Optional<String> otherwise) {}

    private Variables() {}

    static Optional<Named> named(String value) {
        var placeholder = PLACEHOLDER.matcher(value);
        return placeholder.matches()
                ? Optional.of(new Named(placeholder.group(1), Optional.ofNullable(placeholder.group(2))))
                : Optional.empty();
    }

    /** Spring Boot's own rule: dots become underscores, dashes go, brackets around numbers too. */
    static String relaxed(String property) {
        return property.replaceAll("\\[(\\d+)]", "_$1_")
                .replaceAll("_?\\.", "_")
                .replace("-", "")
                .replaceAll("_$", "")
                .toUpperCase(Locale.ROOT);
    }
}
