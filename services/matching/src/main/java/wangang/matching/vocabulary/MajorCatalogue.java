package wangang.matching.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names of majors, classes and disciplines by code; names are homonyms across levels, codes are not. */
public final class MajorCatalogue {

    private final Map<String, String> names;

    private MajorCatalogue(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Reads {@code code,name,class_code,class_name,discipline} rows after one header line. */
    public static MajorCatalogue fromClassPath(String resource) {
        var stream = Objects.requireNonNull(MajorCatalogue.class.getResourceAsStream(resource), resource);
        var names = new HashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
                var cells = line.split(",", -1);
                names.put(cells[0], cells[1]);
                names.putIfAbsent(cells[2], cells[3]);
                names.putIfAbsent(cells[2].substring(0, 2), cells[4]);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MajorCatalogue(names);
    }

    /** The name, or the code where the catalogue does not know it. */
    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }
}
