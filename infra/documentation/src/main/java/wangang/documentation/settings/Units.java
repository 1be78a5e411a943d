package wangang.documentation.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Types in words; a number needs its unit in brackets at the end of its description. */
final class Units {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]+)\\)\\.?$");
    private static final Set<String> NUMBERS = Set.of("Integer", "Long", "Short", "Double", "Float");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Duration", "duration"),
            Map.entry("Period", "period"),
            Map.entry("DataSize", "data size"),
            Map.entry("Boolean", "true or false"),
            Map.entry("String", "text"),
            Map.entry("URI", "address"),
            Map.entry("InetAddress", "address"),
            Map.entry("ZoneId", "time zone"),
            Map.entry("List<String>", "list, separated by commas"),
            Map.entry("List<Duration>", "durations, separated by commas"));

    private Units() {}

    /** Empty when nobody says what the value is counted in. */
    static Optional<String> of(String type, String description) {
        var name = simple(type);
        if (NUMBERS.contains(name)) {
            var bracket = IN_BRACKETS.matcher(description);
            return bracket.find() ? Optional.of(bracket.group(1)) : Optional.empty();
        }
        return Optional.ofNullable(WORDS.get(name));
    }

    /** The description without the unit that has a column of its own. */
    static String meaning(String type, String description) {
        return NUMBERS.contains(simple(type)) ? IN_BRACKETS.matcher(description).replaceFirst("") : description;
    }

    /** Type names without packages. */
    static String simple(String type) {
        return type.replaceAll("[a-z0-9_.]+\\.(?=[A-Z])", "").replaceAll("[A-Za-z]+\\$", "");
    }

    /** What a map holds. */
    static String valueType(String type) {
        return type.substring(type.indexOf(',') + 1, type.lastIndexOf('>'));
    }
}
