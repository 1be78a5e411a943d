package wangang.matching.parameters;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters by name; what cannot be read is told with the rule that it breaks, and reading goes on. */
public final class Given {

    private static final int LONGEST_NAME = 40;

    private final Map<String, String> values;
    private final BiConsumer<String, String> refusing;

    /** @param refusing takes the name of a parameter and the rule that it breaks */
    public Given(Map<String, String> values, BiConsumer<String, String> refusing) {
        this.values = values;
        this.refusing = refusing;
    }

    /** Names outside the known ones, so that a misspelt one is never silently ignored. */
    public Stream<String> unknown(Set<String> known) {
        return values.keySet().stream().filter(name -> !known.contains(name)).sorted();
    }

    public boolean blank(String name) {
        return values.getOrDefault(name, "").isBlank();
    }

    /** @param reader answers null, or throws, for what it cannot take */
    public <T> @Nullable T value(String name, Function<String, @Nullable T> reader, String rule) {
        if (blank(name)) {
            return null;
        }
        T value = read(values.getOrDefault(name, "").strip(), reader);
        if (value == null) {
            refusing.accept(name, rule);
        }
        return value;
    }

    /** Several with commas between. */
    public <T> List<T> values(String name, int most, Function<String, @Nullable T> reader, String rule) {
        var found = value(name, text -> all(text, most, reader), rule);
        return found == null ? List.of() : found;
    }

    private static <T> @Nullable T read(String text, Function<String, @Nullable T> reader) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }

    private static <T> @Nullable List<T> all(String text, int most, Function<String, @Nullable T> reader) {
        var parts = Arrays.asList(text.split(",", -1));
        if (parts.size() > most) {
            return null;
        }
        var all = new ArrayList<T>(parts.size());
        for (var part : parts) {
            T value = reader.apply(part.strip());
            if (value == null) {
                return null;
            }
            all.add(value);
        }
        return List.copyOf(all);
    }

    public static @Nullable String matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? text : null;
    }

    public static @Nullable String atMost(int longest, String text) {
        return text.length() > longest ? null : text;
    }

    public static @Nullable Integer whole(String text, int least, int most) {
        int value = Integer.parseInt(text);
        return value >= least && value <= most ? value : null;
    }

    public static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    /** For sentences about a name that may be anything. */
    public static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }
}
