package wangang.campaign.reference.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Codes and their names in the order of a shipped {@code code,name} file whose first line is its attribution. */
final class CodeTable {

    private final Map<String, String> names = new LinkedHashMap<>();

    CodeTable(String file) {
        var path = "/wangang/campaign/reference/" + file;
        var resource = Objects.requireNonNull(CodeTable.class.getResourceAsStream(path), path);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 2))
                    .forEach(cells -> names.put(cells[0], cells[1]));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String code) {
        return names.containsKey(code);
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    Iterable<String> codes() {
        return names.keySet();
    }
}
