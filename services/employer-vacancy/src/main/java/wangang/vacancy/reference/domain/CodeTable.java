package wangang.vacancy.reference.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Codes and their names in the order of the file, read from a shipped {@code code,name} file whose first line is its attribution. */
record CodeTable(Map<String, String> names) {

    static CodeTable read(String file) {
        var path = "/wangang/vacancy/reference/" + file;
        var resource = Objects.requireNonNull(CodeTable.class.getResourceAsStream(path), path);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return new CodeTable(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .collect(Collectors.collectingAndThen(
                            Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, _) -> one, LinkedHashMap::new),
                            Collections::unmodifiableMap)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String code) {
        return names.containsKey(code);
    }

    /** The alphabetically first entry whose code begins so, as “code name”. */
    Optional<String> suggestion(String prefix) {
        return names.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .min(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + " " + entry.getValue());
    }
}
