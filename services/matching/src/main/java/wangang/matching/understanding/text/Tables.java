package wangang.matching.understanding.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables on the class path. */
public final class Tables {

    private Tables() {}

    /** Rows of tab-separated cells; blank lines and those beginning with # are remarks. */
    public static List<String[]> rows(String resource) {
        return lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /** @throws NullPointerException when there is no such resource */
    public static List<String> lines(String resource) {
        var stream = Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
