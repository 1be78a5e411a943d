package wangang.matching.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words around a title that say nothing of the work, from a table that another district replaces with its own. */
final class TitleNoise {

    private static final String TABLE = "/wangang/matching/meaning/title_noise.txt";

    /** Not a place but a tongue or a kitchen: 上海话, 上海菜, 上海本帮菜. */
    private static final String NO_PLACE = "(?![话菜本])";

    private final Set<String> alone;
    private final Pattern leading;
    private final Pattern trailing;

    TitleNoise(Set<String> attached, Set<String> alone) {
        var any = attached.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        this.alone = Set.copyOf(alone);
        leading = Pattern.compile("^" + any + NO_PLACE);
        trailing = Pattern.compile(any + "$");
    }

    static TitleNoise shipped() {
        var stream = Objects.requireNonNull(TitleNoise.class.getResourceAsStream(TABLE), TABLE);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var words = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.groupingBy(
                            cells -> cells[0],
                            Collectors.flatMapping(cells -> Arrays.stream(cells).skip(1), Collectors.toSet())));
            return new TitleNoise(words.getOrDefault("attached", Set.of()), words.getOrDefault("alone", Set.of()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A part of a title without noise at its ends; empty where it was nothing else. */
    String strippedFrom(String part) {
        var rest = part;
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = leading.matcher(rest).replaceFirst("");
            rest = trailing.matcher(rest).replaceFirst("");
        }
        return alone.contains(rest) ? "" : rest;
    }
}
